package com.actindo.connector.sync.orders.mend;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.order.ErrorFlagRepository;
import com.actindo.connector.order.OrderRepository;
import com.actindo.connector.order.export.ExportRepository;

/** What is read and changed about orders in error. */
public record MendRows(
    ConnectionEditRepository connections,
    OrderRepository orders,
    ExportRepository exports,
    ErrorFlagRepository errors,
    AuditRepository audit) {}
