package com.actindo.connector.sync.orders.run;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.order.ErrorFlagRepository;
import com.actindo.connector.order.keeping.KnownOrderRepository;
import com.actindo.connector.order.keeping.OrderKeeper;
import com.actindo.connector.sync.process.ProcessProgressRepository;

/** What a run reads and changes. */
public record RunRows(
    SettingsRepository settings,
    ImportRunRepository runs,
    KnownOrderRepository known,
    OrderKeeper keeper,
    NewChannels channels,
    ErrorFlagRepository errors,
    ProcessProgressRepository progress,
    NotificationRepository notifications,
    AuditRepository audit) {}
