package com.actindo.connector.omnichannel.table.page;

import org.jspecify.annotations.Nullable;

/**
 * A button of a list's toolbar.
 *
 * @param name also of its symbol
 * @param needs {@link #ONE}, or a row's state of which at least one must be selected
 * @param asks the address of the question before it, with {@code {ids}} for what is selected; null
 *     when nothing is asked
 */
public record Button(
    String name, String text, String needs, String address, @Nullable String asks) {
  /** Exactly one row must be selected. */
  public static final String ONE = "one";
}
