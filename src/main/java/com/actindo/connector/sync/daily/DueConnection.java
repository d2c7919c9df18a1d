package com.actindo.connector.sync.daily;

import com.actindo.connector.core1.WorkspaceName;

/** A connection whose daily synchronisation is due. */
record DueConnection(WorkspaceName workspace, long connectionId) {}
