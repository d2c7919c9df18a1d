package com.actindo.connector.http;

import java.io.IOException;

/** An answer that is longer than anything we asked for can be. */
public final class BodyTooLarge extends IOException {
  BodyTooLarge(int limit) {
    super("the body is longer than " + limit + " bytes");
  }
}
