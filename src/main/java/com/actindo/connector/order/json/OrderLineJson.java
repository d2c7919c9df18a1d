package com.actindo.connector.order.json;

import static java.util.Objects.requireNonNull;

import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.web.meaning.Means;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A line of an order as the JSON interface shows it; numbers are decimal and stand as texts. */
@Means(
    en = "A line of an order. Amounts are decimal numbers as texts, in the order's currency.",
    de =
        "Eine Position einer Bestellung. Beträge sind Dezimalzahlen als Texte, in der Währung der"
            + " Bestellung.")
public record OrderLineJson(
    @Means(en = "What the line is for.", de = "Wofür die Position ist.") LineType type,
    @Means(
            en = "Its id in the shop; null for lines that the shop has no id for.",
            de = "Ihre ID im Shop; null bei Positionen, für die der Shop keine hat.")
        @Nullable Long remoteId,
    @Means(en = "The SKU.", de = "Die SKU.") @Nullable String sku,
    @Means(en = "What was bought.", de = "Was gekauft wurde.") String name,
    @Means(en = "How many.", de = "Wie viele.") String quantity,
    @Means(en = "The price of one without tax.", de = "Der Preis von einem netto.")
        String priceExTax,
    @Means(en = "The price of one with tax.", de = "Der Preis von einem brutto.")
        String priceIncTax,
    @Means(
            en = "The tax rate in percent; null when it is unknown.",
            de = "Der Steuersatz in Prozent; null, wenn er unbekannt ist.")
        @Nullable String taxRate,
    @Means(en = "The tax of the whole line.", de = "Die Steuer der ganzen Position.")
        String totalTax,
    @Means(
            en = "The discount of the whole line without tax.",
            de = "Der Rabatt der ganzen Position netto.")
        String discountNet,
    @Means(en = "The coupon's name.", de = "Der Name des Gutscheins.") @Nullable String couponName,
    @Means(en = "The coupon's code.", de = "Der Code des Gutscheins.") @Nullable String couponCode,
    @Means(
            en = "Further values by the field of the attribute.",
            de = "Weitere Werte nach dem Feld des Attributs.")
        Map<String, Object> attributes) {
  static OrderLineJson of(OrderLine line) {
    return new OrderLineJson(
        line.type(),
        line.remoteId(),
        line.sku(),
        line.name(),
        text(line.quantity()),
        text(line.priceExTax()),
        text(line.priceIncTax()),
        OrderJson.decimal(line.taxRate()),
        text(line.totalTax()),
        text(line.discountNet()),
        line.couponName(),
        line.couponCode(),
        new TreeMap<>(line.attributes()));
  }

  private static String text(BigDecimal number) {
    return requireNonNull(OrderJson.decimal(number));
  }

  @Override
  public String toString() {
    return "OrderLineJson[" + remoteId + "]";
  }
}
