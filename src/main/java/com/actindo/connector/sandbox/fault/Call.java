package com.actindo.connector.sandbox.fault;

import java.time.Instant;

/** A call that a stand-in received, without anything secret. */
public record Call(
    Instant at, Area area, String who, String method, String path, String query, int status) {}
