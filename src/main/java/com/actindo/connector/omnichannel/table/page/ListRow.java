package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.omnichannel.table.Selection;

/** One line of a list. */
public interface ListRow {
  long id();

  long version();

  /** What it is called in the name of its checkbox. */
  String label();

  /** What the buttons of the toolbar look at. */
  String state();

  /** What its checkbox posts. */
  default String value() {
    return Selection.value(id(), version());
  }
}
