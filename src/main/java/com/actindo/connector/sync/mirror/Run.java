package com.actindo.connector.sync.mirror;

import com.actindo.connector.core1.WorkspaceName;

/**
 * One run of a synchronisation.
 *
 * @param first whether the connection was never synchronised: then four calls are all
 */
public record Run(WorkspaceName workspace, long connectionId, long processId, boolean first) {}
