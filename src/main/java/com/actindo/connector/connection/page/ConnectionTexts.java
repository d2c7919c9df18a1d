package com.actindo.connector.connection.page;

import com.actindo.connector.web.Language;

/** Words of the CONNECTIONS tab. */
public interface ConnectionTexts {
  static ConnectionTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishConnectionTexts();
      case GERMAN -> new GermanConnectionTexts();
    };
  }

  String listTitle();

  String name();

  String status();

  String errors();

  String driver();

  /** What the driver {@code bigcommerce} is called. */
  default String bigCommerce() {
    return "BigCommerce";
  }

  default String id() {
    return "ID";
  }

  String yes();

  String no();

  String emptyTitle();

  String emptyText();

  String pages();

  String firstPage();

  String previous();

  String next();

  String lastPage();

  String rowsPerPage(int limit);

  String range(ConnectionsPage.Paging paging);

  String back();

  String remedy();

  String credentials();

  String store();

  String hash();

  String domain();

  String source();

  String source(String source);

  String lastSync();

  String never();

  String settings();

  String variantOptionType();

  String variantOption(String type);

  String statuses();

  /** The name of one of BigCommerce’s order statuses. */
  String orderStatus(int id);

  String fromId();

  String createdFrom();

  String archived();

  String onlyMapped();

  String unlimited();

  String attributes();

  String groups();

  String sets();

  String created();

  String runs();

  String noRuns();

  String kind();

  String steps();

  String queued();

  String ended();

  String runKind(String kind);

  String runStatus(String status);
}
