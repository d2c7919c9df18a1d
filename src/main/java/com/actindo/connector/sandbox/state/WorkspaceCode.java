package com.actindo.connector.sandbox.state;

import java.time.Instant;

/** An authorization code of a workspace; the challenge is PKCE's, S256. */
public record WorkspaceCode(
    String workspace, String user, String redirectUri, String challenge, Instant expires) {}
