package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.sync.orders.StoreChange;

/** What the stories change. */
public record ManagedRows(
    ConnectionRepository connections,
    ConnectionEditRepository edits,
    StoreHolderRepository holders,
    InstallationRepository installations,
    NotificationRepository notifications,
    StoreChange imports) {}
