package com.actindo.connector.sandbox.state;

import java.time.Instant;

/** A browser that is signed in to a workspace. */
public record SignIn(String workspace, String user, Instant expires) {}
