package com.actindo.connector.callback.install;

import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.installation.StoreUserRepository;

/** The tables that an install writes. */
public record InstallRows(
    InstallationRepository installations,
    StoreUserRepository users,
    InstallAttemptRepository attempts) {}
