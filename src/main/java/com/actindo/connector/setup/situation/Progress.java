package com.actindo.connector.setup.situation;

import org.jspecify.annotations.Nullable;

/**
 * What an open page is told about how it goes on.
 *
 * @param version changes when there is something new to show
 * @param done nothing more will change by itself
 * @param ticket a renewed ticket for the page's form
 * @param html what the page's main part shows from now on
 */
public record Progress(
    String version, boolean done, @Nullable String ticket, @Nullable String html) {

  /** Nothing new to show. */
  public static Progress unchanged(String version, boolean done) {
    return new Progress(version, done, null, null);
  }
}
