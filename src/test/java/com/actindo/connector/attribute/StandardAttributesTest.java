package com.actindo.connector.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.attribute.StandardAttribute.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardAttributesTest {
  private final StandardAttributes attributes = StandardAttributes.load();

  @Test
  void areSplitByWhenTheyAreCreated() {
    assertThat(attributes.with(Status.STANDARD)).hasSize(97);
    assertThat(attributes.with(Status.INHERITED)).hasSize(24);
    assertThat(attributes.with(Status.OPTIONAL)).hasSize(14);
    assertThat(attributes.created()).hasSize(121);
  }

  @Test
  void canChangeInEighteenFieldsPerVariant() {
    Set<String> changeable =
        attributes.created().stream()
            .filter(StandardAttribute::changeablePerVariant)
            .map(StandardAttribute::field)
            .collect(Collectors.toSet());

    assertThat(changeable)
        .containsExactlyInAnyOrder(
            "cost_price",
            "price",
            "sale_price",
            "retail_price",
            "weight",
            "width",
            "height",
            "depth",
            "is_free_shipping",
            "fixed_cost_shipping_price",
            "upc",
            "inventory_level",
            "inventory_warning_level",
            "bin_picking_number",
            "gtin",
            "mpn",
            "variant_image",
            "sku");
  }

  @Test
  void bearTheConnectionInTheKeyUnlessTheWorkspaceHasThemOnce() {
    assertThat(attributes.with(Status.STANDARD))
        .allMatch(attribute -> attribute.keyFor(7).endsWith("_connection_7"));
    assertThat(attributes.with(Status.INHERITED))
        .noneMatch(attribute -> attribute.keyFor(7).contains("connection"));
  }

  @Test
  void mirrorTheListsOfTheStore() {
    assertThat(attributes.created())
        .filteredOn(StandardAttribute::mirrored)
        .extracting(StandardAttribute::field)
        .containsExactlyInAnyOrder(
            "brand", "categories", "tax_class", "remote_status", "sub_sales_channel");
  }

  @Test
  void nameTheOrderStatusesInBothLanguages() {
    List<Element> statuses = attributes.elements(Entity.ORDER, "remote_status");

    assertThat(statuses).hasSize(15);
    assertThat(statuses.get(11))
        .isEqualTo(new Element("11", new Names("Awaiting Fulfillment", "Bearbeitung ausstehend")));
  }

  @Test
  void turnGroupNamesIntoWordsForKeys() {
    assertThat(attributes.created())
        .filteredOn(attribute -> attribute.field().equals("images"))
        .extracting(StandardAttribute::groupSlug)
        .containsExactly("images_videos");
  }

  @Test
  void translateTheStoresWordsForUnits() {
    assertThat(Units.of(Optional.of("Ounces"), Optional.of("Inches")))
        .isEqualTo(new Units(Optional.of("oz"), Optional.of("in")));
    assertThat(Units.of(Optional.of("LBS"), Optional.of("Centimeters")))
        .isEqualTo(new Units(Optional.of("lb"), Optional.of("cm")));
    assertThat(Units.of(Optional.of("KGS"), Optional.of("Meters")))
        .isEqualTo(new Units(Optional.of("kg"), Optional.of("m")));
    assertThat(Units.of(Optional.of("Grams"), Optional.of("Millimeters")))
        .isEqualTo(new Units(Optional.of("g"), Optional.of("mm")));
    assertThat(Units.of(Optional.of("Tonnes"), Optional.of("cubits")))
        .isEqualTo(new Units(Optional.of("t"), Optional.empty()));
  }
}
