package com.actindo.connector.attribute.catalog;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes keys of names, as the DataHub takes them: small letters, digits and single underscores. A
 * name that gives the same slug as another one gets a number.
 */
final class Slugs {
  private static final int LONGEST = 60;
  private static final String NAMELESS = "field";

  private final Set<String> taken;

  /** Knows the slugs that are taken. */
  Slugs(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** A slug that nobody else has; it is taken from now on. */
  String take(String name) {
    String slug = slug(name);
    String free = slug;
    for (int number = 2; !taken.add(free); number++) {
      free = slug + '_' + number;
    }
    return free;
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "_");
    String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    String trimmed = cut.replaceAll("^_+|_+$", "");
    return trimmed.isEmpty() ? NAMELESS : trimmed;
  }
}
