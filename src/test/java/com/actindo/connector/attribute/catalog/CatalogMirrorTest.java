package com.actindo.connector.attribute.catalog;

import static com.actindo.connector.attribute.catalog.CatalogStage.fields;
import static com.actindo.connector.attribute.catalog.CatalogStage.option;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.attribute.catalog.CatalogMirror.Changes;
import com.actindo.connector.attribute.catalog.CatalogNames.Option;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store's catalog makes of the attributes of a connection. */
class CatalogMirrorTest {
  private static final Change NONE = Change.NONE;
  private static TestDatabase rows;
  private static WorkspaceName workspace;
  private static int stores;

  private CatalogStage stage;

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
    stage = CatalogStage.of(rows, workspace, "store" + ++stores);
  }

  @Test
  void createsAttributesWithGroupsInTheSetOfTheOffers() {
    stage.mirror(fields("Material"), option(10, "Size", "S", "M"));

    assertThat(
            stage.texts(
                "select concat_ws('|', a.key, a.name_de, a.data_type, a.configuration,"
                    + " a.max_length, a.mirror, g.key, g.name_en, s.key, m.required::text)"
                    + " from connector.attribute a"
                    + " join connector.attribute_set_member m on m.attribute_id = a.id"
                    + " join connector.attribute_group g on g.id = m.group_id"
                    + " join connector.attribute_set s on s.id = m.set_id"
                    + " where a.mirror is not null and a.connection_id = ? order by m.position"))
        .containsExactly(
            stage.named(
                "channels_offer_custom_field_material_connection_{id}|Material|String|250"
                    + "|custom-field|channels_offer_group_custom_fields_connection_{id}"
                    + "|Custom Fields|channels_offer_connection_{id}|false"),
            stage.named(
                "channels_offer_option_size_connection_{id}|Size|TreeNode|flat; single select"
                    + "|option|channels_offer_group_options_connection_{id}"
                    + "|Options|channels_offer_connection_{id}|false"));
  }

  @Test
  void makesKeysOfAnyName() {
    String long250 = "Länge ".repeat(50).substring(0, 250);

    stage.mirror(
        fields("Größe", "Groesse", "grosse", "GROSSE!", "👟", "材料", "  ", "9 lives", long250),
        List.of());

    assertThat(stage.fieldsOf("custom-field"))
        .containsExactly(
            "custom_field_grosse",
            "custom_field_groesse",
            "custom_field_grosse_2",
            "custom_field_grosse_3",
            "custom_field_field",
            "custom_field_field_2",
            "custom_field_9_lives",
            "custom_field_lange_lange_lange_lange_lange_lange_lange_lange_lange_lange");
    assertThat(stage.texts("select key from connector.attribute where connection_id = ?"))
        .allMatch(key -> key.matches("[a-z_][a-z0-9_]*[a-z0-9]") && !key.contains("__"));
    assertThat(stage.names("custom-field")).contains("👟", "材料", long250.strip());
  }

  @Test
  void cutsWhatIsLongerThanAnyNameOfBigCommerce() {
    stage.mirror(fields("👟".repeat(65_535)), List.of());

    assertThat(stage.names("custom-field")).containsExactly("👟".repeat(255));
  }

  @Test
  void changesNothingWithTheSameNamesAgain() {
    stage.mirror(fields("Material", "Care"), option(10, "Size", "S", "M"));

    assertThat(stage.mirror(fields("Care", "Material"), option(10, "Size", "S", "M")))
        .isEqualTo(new Changes(NONE, NONE, NONE));
  }

  @Test
  void takesAnotherCustomFieldForANewOneAndAnOptionWithTheSameIdForARenamedOne() {
    stage.mirror(fields("Material"), option(10, "Size", "S", "M"));

    Changes changes = stage.mirror(fields("Stuff"), option(10, "Größe", "S", "M"));

    assertThat(changes).isEqualTo(new Changes(new Change(1, 0, 1), new Change(0, 1, 0), NONE));
    assertThat(stage.fieldsOf("option")).containsExactly("option_size");
    assertThat(stage.names("option")).containsExactly("Größe");
  }

  @Test
  void addsAnOptionThatOnlySomeProductsRenamed() {
    stage.mirror(fields(), option(10, "Size", "S"));

    Changes changes =
        stage.mirror(
            fields(),
            List.of(
                new Option(new CatalogName("Sizes", 10L), CatalogStage.values(100, "S")),
                new Option(new CatalogName("Size", 11L), CatalogStage.values(110, "S"))));

    assertThat(changes.options()).isEqualTo(new Change(1, 0, 0));
    assertThat(stage.names("option")).containsExactlyInAnyOrder("Size", "Sizes");
  }

  @Test
  void neverGivesTwoValuesTheSameKey() {
    stage.mirror(fields(), option(10, "Size", "S"));

    stage.mirror(
        fields(),
        List.of(
            new Option(
                new CatalogName("Size", 10L),
                List.of(new CatalogName("XS", 100L), new CatalogName("S", 101L)))));

    assertThat(
            stage.texts(
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

    assertThat(stage.mirror(List.of(), options).values()).isEqualTo(new Change(10_000, 0, 0));
    assertThat(stage.mirror(List.of(), options)).isEqualTo(new Changes(NONE, NONE, NONE));
  }

  @Test
  void touchesNoOtherConnection() {
    stage.mirror(fields("Material"), option(10, "Size", "S"));

    CatalogStage.of(rows, workspace, "store" + ++stores).mirror(fields("Care"), List.of());

    assertThat(stage.fieldsOf("custom-field")).containsExactly("custom_field_material");
    assertThat(stage.fieldsOf("option")).containsExactly("option_size");
  }
}
