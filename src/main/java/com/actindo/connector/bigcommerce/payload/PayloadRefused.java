package com.actindo.connector.bigcommerce.payload;

/** A payload that does not verify. The message is the reason for the log, without its content. */
public final class PayloadRefused extends Exception {
  PayloadRefused(String reason) {
    super(reason, null, false, false);
  }
}
