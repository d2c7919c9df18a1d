package com.actindo.connector.connection.token;

import com.actindo.connector.core1.WorkspaceName;
import java.time.Instant;

/** Which workspace holds a store, by which of its connections. */
public record Holder(WorkspaceName workspace, long connectionId, Instant claimedAt) {}
