package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.attribute.catalog.CatalogKind;
import com.actindo.connector.web.meaning.Means;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute as the JSON interface shows it. */
@Means(
    en = "An attribute of the DataHub that a connection created.",
    de = "Ein Attribut des DataHub, das eine Verbindung angelegt hat.")
record AttributeJson(
    @Means(en = "Its id.", de = "Seine Kennung.") long id,
    @Means(
            en = "The connection that created it; null for what a workspace has once.",
            de = "Die Verbindung, die es anlegte; null für das, was ein Workspace einmal hat.")
        @Nullable Long connection,
    @Means(en = "Its key in the DataHub.", de = "Sein Schlüssel im DataHub.") String key,
    @Means(en = "What it describes.", de = "Was es beschreibt.") Entity entity,
    @Means(en = "What it holds, without a connection.", de = "Was es enthält, ohne Verbindung.")
        String field,
    @Means(en = "What people read.", de = "Was Menschen lesen.") Names name,
    @Means(en = "The DataHub's type of its values.", de = "Die Art seiner Werte im DataHub.")
        String dataType,
    @Means(en = "What the type is told besides.", de = "Was zur Art noch gesagt wird.")
        @Nullable String configuration,
    @Means(en = "What is measured.", de = "Was gemessen wird.") @Nullable String dimension,
    @Means(
            en = "The store's unit; null before the first synchronisation, without a dimension.",
            de = "Die Einheit des Shops; null vor der ersten Synchronisierung, ohne Dimension.")
        @Nullable String unit,
    @Means(
            en = "Whether a variant can have a value of its own.",
            de = "Ob eine Variante einen eigenen Wert haben kann.")
        boolean changeablePerVariant,
    @Means(en = "The shortest text.", de = "Der kürzeste Text.") @Nullable Integer minLength,
    @Means(en = "The longest text.", de = "Der längste Text.") @Nullable Integer maxLength,
    @Means(en = "The least value.", de = "Der kleinste Wert.") @Nullable BigDecimal minValue,
    @Means(en = "The greatest value.", de = "Der größte Wert.") @Nullable BigDecimal maxValue,
    @Means(en = "Digits after the point.", de = "Nachkommastellen.") @Nullable Short precision,
    @Means(en = "Whether only BigCommerce writes it.", de = "Ob nur BigCommerce es schreibt.")
        boolean readOnly,
    @Means(
            en = "Whether it has a value for each language.",
            de = "Ob es je Sprache einen Wert hat.")
        boolean multiLanguage,
    @Means(en = "Whether it has a value for each scope.", de = "Ob es je Scope einen Wert hat.")
        boolean multiScope,
    @Means(en = "Whether it holds personal data.", de = "Ob es persönliche Daten enthält.")
        boolean sensitive,
    @Means(
            en = "Which way its values go between DataHub and BigCommerce.",
            de = "Welchen Weg seine Werte zwischen DataHub und BigCommerce nehmen.")
        String direction,
    @Means(en = "Where BigCommerce keeps it.", de = "Wo BigCommerce es führt.")
        @Nullable String bigcommercePath,
    @Means(
            en = "Where BigCommerce keeps it for a variant.",
            de = "Wo BigCommerce es für eine Variante führt.")
        @Nullable String bigcommerceVariantPath,
    @Means(en = "How many values its list has.", de = "Wie viele Werte seine Liste hat.")
        int elementCount,
    @Means(
            en = "The values it can take, in their order and at most 1000 of them.",
            de = "Die möglichen Werte, in ihrer Reihenfolge und höchstens 1000.")
        List<ElementJson> elements,
    @Means(
            en = "What of the store it follows; null for an attribute that every connection has.",
            de = "Was es vom Shop nachbildet; null bei einem Attribut, das jede Verbindung hat.")
        @Nullable StoreJson store,
    @Means(en = "When it was created.", de = "Wann es angelegt wurde.") Instant createdAt) {

  /** One value of a closed list. */
  record ElementJson(
      @Means(en = "The value at BigCommerce.", de = "Der Wert bei BigCommerce.") String key,
      @Means(en = "What people read.", de = "Was Menschen lesen.") Names name,
      @Means(
              en = "The key of the value above it in a tree; null at the top.",
              de = "Der Schlüssel des Werts darüber im Baum; oben null.")
          @Nullable String parent,
      @Means(
              en = "Whether it comes from the store and follows it.",
              de = "Ob er vom Shop kommt und ihm folgt.")
          boolean mirrored,
      @Means(
              en =
                  "What the store last called it; where the name differs, somebody adapted it and"
                      + " it stays. Null for a value that is not the store's.",
              de =
                  "Wie der Shop ihn zuletzt nannte; wo der Name abweicht, hat ihn jemand angepasst"
                      + " und er bleibt. Null bei einem Wert, der nicht vom Shop ist.")
          @Nullable Names storeName) {}

  /** What an attribute has from the catalog of the store. */
  record StoreJson(
      @Means(
              en = "A custom field of products, or an option of their variants.",
              de = "Ein individuelles Feld von Produkten oder eine Option ihrer Varianten.")
          CatalogKind kind,
      @Means(
              en =
                  "Whether the store still has it; one that it has no more stays where somebody"
                      + " adapted it.",
              de =
                  "Ob der Shop es noch hat; eines, das er nicht mehr hat, bleibt, wo es jemand"
                      + " angepasst hat.")
          boolean mirrored,
      @Means(en = "What the store last called it.", de = "Wie der Shop es zuletzt nannte.")
          Names name) {}
}
