package com.actindo.connector.attribute.catalog;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.attribute.catalog.CatalogMirror.Changes;
import com.actindo.connector.attribute.catalog.CatalogNames.Option;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A connection with its attributes, and what a store's catalog does to them. */
record CatalogStage(TestDatabase rows, WorkspaceName workspace, long connection) {
  private static final TestClock CLOCK = new TestClock();

  /** A new connection of the workspace. */
  static CatalogStage of(TestDatabase rows, WorkspaceName workspace, String store) {
    long connection =
        rows.database()
            .tenant(
                workspace,
                tx -> {
                  long id =
                      new ConnectionRepository(CLOCK)
                          .create(tx, workspace, NewConnection.claimed(new StoreHash(store)))
                          .id();
                  new AttributeRepository(StandardAttributes.load(), CLOCK)
                      .create(tx, workspace, id);
                  return id;
                });
    return new CatalogStage(rows, workspace, connection);
  }

  Changes mirror(List<CatalogName> customFields, List<Option> options) {
    var names = new CatalogNames(customFields, options);
    return rows.database()
        .tenant(workspace, tx -> new CatalogMirror(CLOCK).mirror(tx, workspace, connection, names));
  }

  static List<CatalogName> fields(String... names) {
    return Arrays.stream(names).flatMap(name -> CatalogName.of(name, null).stream()).toList();
  }

  static List<Option> option(long id, String name, String... values) {
    return List.of(new Option(new CatalogName(name, id), values(10 * id, values)));
  }

  static List<CatalogName> values(long first, String... names) {
    return IntStream.range(0, names.length)
        .mapToObj(at -> new CatalogName(names[at], first + at))
        .toList();
  }

  /** Changes an attribute as a person would. */
  void adapt(String change, String storeName) {
    rows.everything()
        .execute(
            "update connector.attribute set "
                + change
                + " where connection_id = ? and mirrored_en = ?",
            connection,
            storeName);
  }

  @Nullable String told(String storeName) {
    var found =
        rows.everything()
            .fetchOptional(
                "select concat_ws('|', name_en, name_de, data_type, mirrored::text)"
                    + " from connector.attribute where connection_id = ? and mirrored_en = ?",
                connection,
                storeName);
    return found.map(row -> row.get(0, String.class)).orElse(null);
  }

  List<String> fieldsOf(String kind) {
    return texts(
        "select field from connector.attribute where connection_id = ? and mirror = '"
            + kind
            + "' order by id");
  }

  List<String> names(String kind) {
    return texts(
        "select name_en from connector.attribute where connection_id = ? and mirror = '"
            + kind
            + "' order by id");
  }

  List<String> texts(String query) {
    return rows.everything().fetch(query, connection).getValues(0, String.class);
  }

  String named(String text) {
    return text.replace("{id}", Long.toString(connection));
  }
}
