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
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MirrorRepositoryTest {
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
  void addsRenamesAndRemoves() {
    assertThat(mirror(Mirrored.BRANDS, Element.named("1", "Oak"), Element.named("2", "Elm")))
        .isEqualTo(new Change(2, 0, 0));

    assertThat(
            mirror(
                Mirrored.BRANDS,
                Element.named("2", "Elm & Sons"),
                Element.named("3", "Ash"),
                Element.named("4", "Fir")))
        .isEqualTo(new Change(2, 1, 1));

    assertThat(names(Mirrored.BRANDS)).containsExactly("Elm & Sons", "Ash", "Fir");
  }

  @Test
  void changesNothingWithTheSameListAgain() {
    mirror(Mirrored.CHANNELS, Element.named("1", "Storefront"));

    assertThat(mirror(Mirrored.CHANNELS, Element.named("1", "Storefront")))
        .isEqualTo(new Change(0, 0, 0));
  }

  @Test
  void renamesTheStatusesThatAConnectionBeginsWith() {
    var custom =
        IntStream.range(0, 15)
            .mapToObj(id -> Element.named(Integer.toString(id), "Custom " + id))
            .toArray(Element[]::new);

    assertThat(mirror(Mirrored.ORDER_STATUSES, custom)).isEqualTo(new Change(0, 15, 0));
  }

  @Test
  void emptiesAListThatIsEmpty() {
    assertThat(mirror(Mirrored.ORDER_STATUSES)).isEqualTo(new Change(0, 0, 15));
    assertThat(names(Mirrored.ORDER_STATUSES)).isEmpty();
  }

  @Test
  void takesTheLastOfTwoElementsWithTheSameKey() {
    mirror(Mirrored.BRANDS, Element.named("1", "Oak"), Element.named("1", "Oak Ltd"));

    assertThat(names(Mirrored.BRANDS)).containsExactly("Oak Ltd");
  }

  @Test
  void keepsNamesThatPostgresWouldRefuseOrNobodyCouldRead() {
    mirror(Mirrored.BRANDS, Element.named("1", "O\0ak"), Element.named("2", "  "));

    assertThat(names(Mirrored.BRANDS)).containsExactly("Oak", "2");
  }

  @Test
  void addsWhatAnOrderNamesAndLearnsItsNameLater() {
    mirror(Mirrored.CHANNELS, Element.named("1", "Storefront"));

    assertThat(addMissing(1L, 7L, 12L, 7L)).isEqualTo(2);
    assertThat(addMissing(1L, 7L)).isZero();
    assertThat(names(Mirrored.CHANNELS)).containsExactly("Storefront", "7", "12");

    assertThat(
            mirror(Mirrored.CHANNELS, Element.named("1", "Storefront"), Element.named("7", "POS")))
        .isEqualTo(new Change(0, 1, 0));
    assertThat(names(Mirrored.CHANNELS)).containsExactly("Storefront", "POS", "12");
  }

  @Test
  void showsCategoriesBelowOneAnother() {
    mirror(
        Mirrored.CATEGORIES, Element.named("1", "Shoes"), Element.named("2", "Boots").below("1"));
    mirror(Mirrored.CATEGORIES, Element.named("1", "Shoes"), Element.named("2", "Boots"));

    assertThat(
            database
                .everything()
                .select(ATTRIBUTE_ELEMENT.PARENT_KEY)
                .from(ATTRIBUTE_ELEMENT)
                .join(ATTRIBUTE)
                .on(ATTRIBUTE.ID.eq(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID))
                .where(ATTRIBUTE.CONNECTION_ID.eq(connection))
                .and(ATTRIBUTE.FIELD.eq("categories"))
                .fetch(ATTRIBUTE_ELEMENT.PARENT_KEY))
        .containsOnlyNulls();
  }

  @Test
  void touchesNoOtherConnection() {
    long other = connection;
    mirror(Mirrored.BRANDS, Element.named("1", "Oak"));
    connect();
    mirror(Mirrored.BRANDS, Element.named("9", "Yew"));

    connection = other;
    assertThat(names(Mirrored.BRANDS)).containsExactly("Oak");
  }

  @Test
  void takesALongListInOneStatement() {
    var brands =
        IntStream.range(0, 20_000)
            .mapToObj(id -> Element.named(Integer.toString(id), "Brand " + id))
            .toArray(Element[]::new);

    assertThat(mirror(Mirrored.BRANDS, brands)).isEqualTo(new Change(20_000, 0, 0));
  }

  @Test
  void givesWeightsAndLengthsTheStoresUnits() {
    units(Units.of(Optional.of("KGS"), Optional.of("Centimeters")));
    assertThat(unit("weight")).isEqualTo("kg");
    assertThat(unit("width")).isEqualTo("cm");
    assertThat(unit("depth")).isEqualTo("cm");
    assertThat(unit("name")).isNull();

    units(Units.of(Optional.of("stones"), Optional.of("Inches")));
    assertThat(unit("weight")).isNull();
    assertThat(unit("height")).isEqualTo("in");
  }

  @Test
  void keepsAUnitThatSomebodyAdapted() {
    units(Units.of(Optional.of("KGS"), Optional.of("Centimeters")));
    database
        .everything()
        .update(ATTRIBUTE)
        .set(ATTRIBUTE.UNIT, "mm")
        .where(ATTRIBUTE.CONNECTION_ID.eq(connection))
        .and(ATTRIBUTE.FIELD.eq("width"))
        .execute();

    units(Units.of(Optional.of("KGS"), Optional.of("Inches")));

    assertThat(unit("width")).isEqualTo("mm");
    assertThat(unit("height")).isEqualTo("in");
  }

  private int addMissing(Long... ids) {
    return database
        .database()
        .tenant(
            workspace,
            tx -> mirrors.addMissing(tx, workspace, connection, Mirrored.CHANNELS, List.of(ids)));
  }

  private Change mirror(Mirrored list, Element... elements) {
    return database
        .database()
        .tenant(
            workspace, tx -> mirrors.mirror(tx, workspace, connection, list, List.of(elements)));
  }

  private void units(Units units) {
    database.database().tenantDo(workspace, tx -> mirrors.units(tx, workspace, connection, units));
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

  private @Nullable String unit(String field) {
    return database
        .everything()
        .select(ATTRIBUTE.UNIT)
        .from(ATTRIBUTE)
        .where(ATTRIBUTE.CONNECTION_ID.eq(connection))
        .and(ATTRIBUTE.FIELD.eq(field))
        .and(ATTRIBUTE.ENTITY.eq("offer"))
        .fetchOne(ATTRIBUTE.UNIT);
  }
}
