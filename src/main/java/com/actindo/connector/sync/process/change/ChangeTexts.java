package com.actindo.connector.sync.process.change;

import static java.util.stream.Collectors.joining;

import com.actindo.connector.web.Language;
import java.util.List;
import java.util.stream.Stream;

/** Words of what changed. */
public interface ChangeTexts {
  static ChangeTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishChangeTexts();
      case GERMAN -> new GermanChangeTexts();
    };
  }

  String list(ChangedList list);

  /** How many the store has. */
  String met(ChangedList list, int count);

  String added(int count);

  String renamed(int count);

  String removed(int count);

  /** The token may not read a list; it stays as it was. */
  String forbidden(String list);

  /** BigCommerce does not know a list. */
  String unknown(String list);

  /** All changes in one line, such as "Brands: 2 added, 1 renamed"; empty without a change. */
  default String summary(List<ListChange> changes) {
    return changes.stream().map(this::of).collect(joining("; "));
  }

  private String of(ListChange change) {
    return list(change.list())
        + ": "
        + Stream.of(
                change.added() == 0 ? "" : added(change.added()),
                change.renamed() == 0 ? "" : renamed(change.renamed()),
                change.removed() == 0 ? "" : removed(change.removed()))
            .filter(part -> !part.isEmpty())
            .collect(joining(", "));
  }
}
