package com.actindo.connector.sync.process;

import com.actindo.connector.core1.WorkspaceName;
import org.jspecify.annotations.Nullable;

/**
 * A process that is to be queued for one connection or several.
 *
 * @param stepsTotal how many steps the kind has
 * @param startedBy the id of the workspace's user who wants it; null for the service itself
 */
public record NewProcess(
    WorkspaceName workspace, ProcessKind kind, int stepsTotal, @Nullable String startedBy) {}
