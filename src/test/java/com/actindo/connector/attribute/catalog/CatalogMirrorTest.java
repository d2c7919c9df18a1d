package com.actindo.connector.attribute.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.attribute.Mirrored.Change;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogMirrorTest {
  private static final Change NONE = Change.NONE;
  private static TestDatabase rows;
  private static WorkspaceName workspace;
  private static int stores;

  private final TestClock clock = new TestClock();
  private final CatalogMirror mirror = new CatalogMirror(clock);
  private long connection;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    workspace = rows.workspace("acme");
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  @BeforeEach
  void connect() {
    connection =
        rows.database()
            .tenant(
                workspace,
                tx -> {
                  long id =
                      new ConnectionRepository(clock)
                          .create(
                              tx,
                              workspace,
                              NewConnection.claimed(new StoreHash("store" + ++stores)))
                          .id();
                  new AttributeRepository(StandardAttributes.load(), clock)
                      .create(tx, workspace, id);
                  return id;
                });
  }

  @Test
  void createsAttributesWithGroupsInTheSetOfTheOffers() {
    mirror(fields("Material"), option(10, "Size", "S", "M"));

    assertThat(
            texts(
                "select concat_ws('|', a.key, a.name_de, a.data_type, a.configuration,"
                    + " a.max_length, a.mirror, g.key, g.name_en, s.key, m.required::text)"
                    + " from connector.attribute a"
                    + " join connector.attribute_set_member m on m.attribute_id = a.id"
                    + " join connector.attribute_group g on g.id = m.group_id"
                    + " join connector.attribute_set s on s.id = m.set_id"
                    + " where a.mirror is not null and a.connection_id = ? order by m.position"))
        .containsExactly(
            named(
                "channels_offer_custom_field_material_connection_{id}|Material|String|250"
                    + "|custom-field|channels_offer_group_custom_fields_connection_{id}"
                    + "|Custom Fields|channels_offer_connection_{id}|false"),
            named(
                "channels_offer_option_size_connection_{id}|Size|TreeNode|flat; single select"
                    + "|option|channels_offer_group_options_connection_{id}"
                    + "|Options|channels_offer_connection_{id}|false"));
  }

  @Test
  void makesKeysOfAnyName() {
    String long250 = "Länge ".repeat(50).substring(0, 250);

    mirror(
        fields("Größe", "Groesse", "grosse", "GROSSE!", "👟", "材料", "  ", "9 lives", long250),
        List.of());

    assertThat(fieldsOf("custom-field"))
        .containsExactly(
            "custom_field_grosse",
            "custom_field_groesse",
            "custom_field_grosse_2",
            "custom_field_grosse_3",
            "custom_field_field",
            "custom_field_field_2",
            "custom_field_9_lives",
            "custom_field_lange_lange_lange_lange_lange_lange_lange_lange_lange_lange");
    assertThat(texts("select key from connector.attribute where connection_id = ?"))
        .allMatch(key -> key.matches("[a-z_][a-z0-9_]*[a-z0-9]") && !key.contains("__"));
    assertThat(names("custom-field")).contains("👟", "材料", long250.strip());
  }

  @Test
  void cutsWhatIsLongerThanAnyNameOfBigCommerce() {
    mirror(fields("👟".repeat(65_535)), List.of());

    assertThat(names("custom-field")).containsExactly("👟".repeat(255));
  }

  @Test
  void changesNothingWithTheSameNamesAgain() {
    mirror(fields("Material", "Care"), option(10, "Size", "S", "M"));

    assertThat(mirror(fields("Care", "Material"), option(10, "Size", "S", "M")))
        .isEqualTo(new Changes(NONE, NONE, NONE));
  }

  @Test
  void takesAnotherCustomFieldForANewOneAndAnOptionWithTheSameIdForARenamedOne() {
    mirror(fields("Material"), option(10, "Size", "S", "M"));

    Changes changes = mirror(fields("Stuff"), option(10, "Größe", "S", "M"));

    assertThat(changes).isEqualTo(new Changes(new Change(1, 0, 1), new Change(0, 1, 0), NONE));
    assertThat(fieldsOf("option")).containsExactly("option_size");
    assertThat(names("option")).containsExactly("Größe");
  }

  @Test
  void addsAnOptionThatOnlySomeProductsRenamed() {
    mirror(fields(), option(10, "Size", "S"));

    Changes changes =
        mirror(
            fields(),
            List.of(
                new Option(new CatalogName("Sizes", 10L), values(100, "S")),
                new Option(new CatalogName("Size", 11L), values(110, "S"))));

    assertThat(changes.options()).isEqualTo(new Change(1, 0, 0));
    assertThat(names("option")).containsExactlyInAnyOrder("Size", "Sizes");
  }

  @Test
  void keepsTheNameOfAnOptionThatSomebodyAdapted() {
    mirror(fields(), option(10, "Size", "S"));
    adapt("name_de = 'Größe', data_type = 'String'", "Size");

    assertThat(mirror(fields(), option(10, "Sizes", "S")).options()).isEqualTo(new Change(0, 1, 0));

    assertThat(told("Sizes")).isEqualTo("Sizes|Größe|String|true");
  }

  @Test
  void keepsWhatVanishedWhereSomebodyAdaptedIt() {
    mirror(fields("Plain", "Named", "Typed", "Required"), option(10, "Size", "S", "M"));
    adapt("name_en = 'Mine'", "Named");
    adapt("data_type = 'Integer'", "Typed");
    rows.everything()
        .execute(
            "update connector.attribute_set_member set required = true where attribute_id ="
                + " (select id from connector.attribute where mirrored_en = 'Required'"
                + " and connection_id = ?)",
            connection);
    rows.everything()
        .execute(
            "update connector.attribute_element set name_de = 'Klein' where mirrored_en = 'S'");

    Changes changes = mirror(fields(), List.of());

    assertThat(changes.customFields()).isEqualTo(new Change(0, 0, 4));
    assertThat(changes.options()).isEqualTo(new Change(0, 0, 1));
    assertThat(told("Named")).isEqualTo("Mine|Named|String|false");
    assertThat(told("Typed")).isEqualTo("Typed|Typed|Integer|false");
    assertThat(told("Required")).endsWith("|false");
    assertThat(told("Size")).endsWith("|false");
    assertThat(told("Plain")).isNull();
    assertThat(mirror(fields(), List.of())).isEqualTo(new Changes(NONE, NONE, NONE));

    assertThat(mirror(fields("Named"), option(10, "Size", "S")))
        .isEqualTo(new Changes(new Change(1, 0, 0), new Change(1, 0, 0), new Change(0, 0, 1)));
    assertThat(told("Named")).isEqualTo("Mine|Named|String|true");
    assertThat(
            texts(
                "select e.name_de from connector.attribute_element e join connector.attribute a"
                    + " on a.id = e.attribute_id where a.connection_id = ?"
                    + " and a.mirror = 'option'"))
        .containsExactly("Klein");
  }

  @Test
  void neverGivesTwoValuesTheSameKey() {
    mirror(fields(), option(10, "Size", "S"));

    mirror(
        fields(),
        List.of(
            new Option(
                new CatalogName("Size", 10L),
                List.of(new CatalogName("XS", 100L), new CatalogName("S", 101L)))));

    assertThat(
            texts(
                "select e.key || '=' || e.name_en from connector.attribute_element e"
                    + " join connector.attribute a on a.id = e.attribute_id"
                    + " where a.connection_id = ? and a.mirror = 'option' order by e.position"))
        .containsExactly("100-2=XS", "100=S");
  }

  @Test
  void takesTenThousandValuesInAFewStatements() {
    List<Option> options =
        IntStream.range(0, 100)
            .mapToObj(option ->
                new Option(
                    new CatalogName("Option " + option, (long) option),
                    IntStream.range(0, 100)
                        .mapToObj(
                            value -> new CatalogName("Value " + value, 1000L * option + value))
                        .toList()))
            .toList();

    assertThat(mirror(List.of(), options).values()).isEqualTo(new Change(10_000, 0, 0));
    assertThat(mirror(List.of(), options)).isEqualTo(new Changes(NONE, NONE, NONE));
  }

  @Test
  void touchesNoOtherConnection() {
    mirror(fields("Material"), option(10, "Size", "S"));
    long other = connection;
    connect();

    mirror(fields("Care"), List.of());

    connection = other;
    assertThat(fieldsOf("custom-field")).containsExactly("custom_field_material");
    assertThat(fieldsOf("option")).containsExactly("option_size");
  }

  private Changes mirror(List<CatalogName> customFields, List<Option> options) {
    return rows.database()
        .tenant(
            workspace,
            tx ->
                mirror.mirror(tx, workspace, connection, new CatalogNames(customFields, options)));
  }

  private static List<CatalogName> fields(String... names) {
    return Arrays.stream(names).flatMap(name -> CatalogName.of(name, null).stream()).toList();
  }

  private static List<Option> option(long id, String name, String... values) {
    return List.of(new Option(new CatalogName(name, id), values(10 * id, values)));
  }

  private static List<CatalogName> values(long first, String... names) {
    return IntStream.range(0, names.length)
        .mapToObj(at -> new CatalogName(names[at], first + at))
        .toList();
  }

  /** Changes an attribute as a person would. */
  private void adapt(String change, String storeName) {
    rows.everything()
        .execute(
            "update connector.attribute set "
                + change
                + " where connection_id = ? and mirrored_en = ?",
            connection,
            storeName);
  }

  private @Nullable String told(String storeName) {
    var found =
        rows.everything()
            .fetchOptional(
                "select concat_ws('|', name_en, name_de, data_type, mirrored::text)"
                    + " from connector.attribute where connection_id = ? and mirrored_en = ?",
                connection,
                storeName);
    return found.map(row -> row.get(0, String.class)).orElse(null);
  }

  private List<String> fieldsOf(String kind) {
    return texts(
        "select field from connector.attribute where connection_id = ? and mirror = '"
            + kind
            + "' order by id");
  }

  private List<String> names(String kind) {
    return texts(
        "select name_en from connector.attribute where connection_id = ? and mirror = '"
            + kind
            + "' order by id");
  }

  private List<String> texts(String query) {
    return rows.everything().fetch(query, connection).getValues(0, String.class);
  }

  private String named(String text) {
    return text.replace("{id}", Long.toString(connection));
  }
}
