package com.actindo.connector.attribute;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user adapted is never overwritten by what the store says. */
class AdaptedNamesTest {
  private static TestDatabase database;
  private static WorkspaceName workspace;
  private static int stores;

  private final MirrorRepository mirrors = new MirrorRepository();
  private long connection;

  @BeforeAll
  static void start() {
    database = TestDatabase.create();
    workspace = database.workspace("acme");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void connect() {
    var attributes =
        new AttributeRepository(
            StandardAttributes.load(), InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")));
    connection =
        database
            .database()
            .tenant(
                workspace,
                tx -> {
                  long id = Connections.insert(tx, workspace, "store" + ++stores);
                  attributes.create(tx, workspace, id);
                  return id;
                });
  }

  @Test
  void keepsANameThatSomebodyAdaptedLanguageByLanguage() {
    mirror(Mirrored.BRANDS, Element.named("1", "Oak"), Element.named("2", "Elm"));
    adapt("name_de = 'Eiche'", "1");

    assertThat(
            mirror(Mirrored.BRANDS, Element.named("1", "Oak Ltd"), Element.named("2", "Elm Ltd")))
        .isEqualTo(new Change(0, 2, 0));
    assertThat(told("1")).isEqualTo("Oak Ltd|Eiche|Oak Ltd|Oak Ltd|true");
    assertThat(told("2")).isEqualTo("Elm Ltd|Elm Ltd|Elm Ltd|Elm Ltd|true");

    assertThat(
            mirror(Mirrored.BRANDS, Element.named("1", "Oak Ltd"), Element.named("2", "Elm Ltd")))
        .isEqualTo(Change.NONE);
    assertThat(told("1")).startsWith("Oak Ltd|Eiche|");
  }

  @Test
  void letsAnAdaptedNameFollowAgainOnceItIsTheStores() {
    mirror(Mirrored.BRANDS, Element.named("1", "Oak"));
    adapt("name_en = 'Mine', name_de = 'Meine'", "1");
    mirror(Mirrored.BRANDS, Element.named("1", "Oak Ltd"));
    adapt("name_en = 'Oak Ltd'", "1");

    mirror(Mirrored.BRANDS, Element.named("1", "Oak & Sons"));

    assertThat(told("1")).isEqualTo("Oak & Sons|Meine|Oak & Sons|Oak & Sons|true");
  }

  @Test
  void keepsAVanishedElementThatSomebodyAdaptedAndTakesItUpAgain() {
    mirror(Mirrored.BRANDS, Element.named("1", "Oak"), Element.named("2", "Elm"));
    adapt("name_en = 'Mine'", "1");

    assertThat(mirror(Mirrored.BRANDS)).isEqualTo(new Change(0, 0, 2));
    assertThat(told("1")).isEqualTo("Mine|Oak|Oak|Oak|false");
    assertThat(mirror(Mirrored.BRANDS)).isEqualTo(Change.NONE);

    assertThat(mirror(Mirrored.BRANDS, Element.named("1", "Oak"))).isEqualTo(new Change(1, 0, 0));
    assertThat(told("1")).isEqualTo("Mine|Oak|Oak|Oak|true");
  }

  @Test
  void keepsAPlaceInTheListThatSomebodyChose() {
    mirror(Mirrored.BRANDS, Element.named("1", "Oak"), Element.named("2", "Elm"));
    adapt("position = 9", "1");

    mirror(
        Mirrored.BRANDS,
        Element.named("0", "Ash"),
        Element.named("1", "Oak"),
        Element.named("2", "Elm"));

    assertThat(names(Mirrored.BRANDS)).containsExactly("Ash", "Elm", "Oak");
  }

  @Test
  void takesUpElementsThatAnOlderVersionWrote() {
    mirror(Mirrored.BRANDS, Element.named("1", "Oak"));
    adapt("mirrored_en = null, mirrored_de = null, mirrored_position = null", "1");

    assertThat(mirror(Mirrored.BRANDS, Element.named("1", "Oak Ltd")))
        .isEqualTo(new Change(0, 1, 0));
    assertThat(told("1")).startsWith("Oak Ltd|Oak Ltd|");
  }

  /** Changes an element of the connection's brands as a person would. */
  private void adapt(String change, String key) {
    database
        .everything()
        .execute(
            "update connector.attribute_element e set "
                + change
                + " from connector.attribute a where a.id = e.attribute_id and e.key = ?"
                + " and a.field = 'brand' and a.connection_id = ?",
            key,
            connection);
  }

  /** Both names of a brand, what the store said, and whether the store has it. */
  private String told(String key) {
    return database
        .everything()
        .fetchSingle(
            "select concat_ws('|', e.name_en, e.name_de, e.mirrored_en, e.mirrored_de,"
                + " e.mirrored::text) from connector.attribute_element e"
                + " join connector.attribute a on a.id = e.attribute_id"
                + " where a.field = 'brand' and a.connection_id = ? and e.key = ?",
            connection,
            key)
        .get(0, String.class);
  }

  private Change mirror(Mirrored list, Element... elements) {
    return database
        .database()
        .tenant(
            workspace, tx -> mirrors.mirror(tx, workspace, connection, list, List.of(elements)));
  }

  private List<String> names(Mirrored list) {
    return database
        .everything()
        .select(ATTRIBUTE_ELEMENT.NAME_EN)
        .from(ATTRIBUTE_ELEMENT)
        .join(ATTRIBUTE)
        .on(ATTRIBUTE.ID.eq(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID))
        .where(ATTRIBUTE.CONNECTION_ID.eq(connection))
        .and(ATTRIBUTE.FIELD.eq(list.field()))
        .orderBy(ATTRIBUTE_ELEMENT.POSITION)
        .fetch(ATTRIBUTE_ELEMENT.NAME_EN);
  }
}
