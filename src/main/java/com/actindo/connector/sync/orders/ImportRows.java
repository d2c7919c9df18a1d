package com.actindo.connector.sync.orders;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.connection.ConnectionRepository;

/** What the stories of imports read and change. */
public record ImportRows(
    ConnectionRepository connections,
    ConnectionEditRepository edits,
    ImportPlanRepository plans,
    AuditRepository audit) {}
