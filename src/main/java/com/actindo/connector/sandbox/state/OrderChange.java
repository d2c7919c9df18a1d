package com.actindo.connector.sandbox.state;

import java.time.Instant;

/** What became of a seeded order. */
public record OrderChange(int status, Instant at) {}
