package com.actindo.connector.sync.process.change;

import com.actindo.connector.web.meaning.Means;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What changed in one list; lists without a change are not told of. */
@Means(
    en = "What changed in one of the store's lists.",
    de = "Was sich in einer Liste des Shops geändert hat.")
public record ListChange(
    @Means(en = "The list.", de = "Die Liste.") ChangedList list,
    @Means(en = "How many are new.", de = "Wie viele neu sind.") int added,
    @Means(en = "How many have another name.", de = "Wie viele anders heißen.") int renamed,
    @Means(en = "How many are gone.", de = "Wie viele weggefallen sind.") int removed) {

  /** Reads the counts of a process; another kind of process has changed no list. */
  public static List<ListChange> of(Map<String, Integer> counts) {
    return Arrays.stream(ChangedList.values())
        .map(list ->
            new ListChange(
                list,
                counts.getOrDefault(list.added(), 0),
                counts.getOrDefault(list.renamed(), 0),
                counts.getOrDefault(list.removed(), 0)))
        .filter(change -> change.added() + change.renamed() + change.removed() > 0)
        .toList();
  }
}
