package com.actindo.connector.attribute.catalog;

import static com.actindo.connector.attribute.catalog.CatalogStage.fields;
import static com.actindo.connector.attribute.catalog.CatalogStage.option;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.attribute.catalog.CatalogMirror.Changes;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody adapted stays, whatever the store does. */
class AdaptedCatalogTest {
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
  void keepsTheNameOfAnOptionThatSomebodyAdapted() {
    stage.mirror(fields(), option(10, "Size", "S"));
    stage.adapt("name_de = 'Größe', data_type = 'String'", "Size");

    assertThat(stage.mirror(fields(), option(10, "Sizes", "S")).options())
        .isEqualTo(new Change(0, 1, 0));

    assertThat(stage.told("Sizes")).isEqualTo("Sizes|Größe|String|true");
  }

  @Test
  void keepsWhatVanishedWhereSomebodyAdaptedIt() {
    stage.mirror(fields("Plain", "Named", "Typed", "Required"), option(10, "Size", "S", "M"));
    stage.adapt("name_en = 'Mine'", "Named");
    stage.adapt("data_type = 'Integer'", "Typed");
    rows.everything()
        .execute(
            "update connector.attribute_set_member set required = true where attribute_id ="
                + " (select id from connector.attribute where mirrored_en = 'Required'"
                + " and connection_id = ?)",
            stage.connection());
    rows.everything()
        .execute(
            "update connector.attribute_element set name_de = 'Klein' where mirrored_en = 'S'");

    Changes changes = stage.mirror(fields(), List.of());

    assertThat(changes.customFields()).isEqualTo(new Change(0, 0, 4));
    assertThat(changes.options()).isEqualTo(new Change(0, 0, 1));
    assertThat(stage.told("Named")).isEqualTo("Mine|Named|String|false");
    assertThat(stage.told("Typed")).isEqualTo("Typed|Typed|Integer|false");
    assertThat(stage.told("Required")).endsWith("|false");
    assertThat(stage.told("Size")).endsWith("|false");
    assertThat(stage.told("Plain")).isNull();
    assertThat(stage.mirror(fields(), List.of())).isEqualTo(new Changes(NONE, NONE, NONE));

    assertThat(stage.mirror(fields("Named"), option(10, "Size", "S")))
        .isEqualTo(new Changes(new Change(1, 0, 0), new Change(1, 0, 0), new Change(0, 0, 1)));
    assertThat(stage.told("Named")).isEqualTo("Mine|Named|String|true");
    assertThat(
            stage.texts(
                "select e.name_de from connector.attribute_element e join connector.attribute a"
                    + " on a.id = e.attribute_id where a.connection_id = ?"
                    + " and a.mirror = 'option'"))
        .containsExactly("Klein");
  }
}
