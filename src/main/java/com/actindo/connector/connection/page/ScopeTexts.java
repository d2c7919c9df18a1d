package com.actindo.connector.connection.page;

import com.actindo.connector.web.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** BigCommerce's scopes in words. They read on from a phrase like "may". */
public interface ScopeTexts {
  static ScopeTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishScopeTexts();
      case GERMAN -> new GermanScopeTexts();
    };
  }

  /** A scope in words and as BigCommerce names it, for people who have to find it there. */
  default String named(String scope) {
    return words(scope).map(words -> words + " (" + scope + ")").orElse(scope);
  }

  /** The lines of a list of scopes, in the same order. */
  default List<ScopeLine> lines(Collection<String> scopes) {
    return scopes.stream().map(scope -> new ScopeLine(scope, words(scope))).toList();
  }

  /** What a scope allows; empty for one that we do not know. */
  Optional<String> words(String scope);
}
