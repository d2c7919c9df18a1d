package com.actindo.connector.sandbox.state;

import java.time.Instant;

/** An access or a refresh token of a workspace. */
public record WorkspaceToken(String workspace, String user, boolean refresh, Instant expires) {}
