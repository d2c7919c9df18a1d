package com.actindo.connector.order.json;

import com.actindo.connector.attribute.Names;
import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.order.list.ShopNames;
import com.actindo.connector.web.meaning.Means;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order as the JSON interface shows it: whole when it is asked for alone. */
@Means(
    en = "An order of a store, imported or in error.",
    de = "Eine Bestellung eines Shops, importiert oder im Fehler.")
public record OrderJson(
    @Means(
            en = "Its id, unique in the whole service.",
            de = "Ihre Kennung, im ganzen Dienst eindeutig.")
        long id,
    @Means(en = "The connection that it came by.", de = "Die Verbindung, über die sie kam.")
        long connectionId,
    @Means(en = "Its id in the shop.", de = "Ihre ID im Shop.") long remoteId,
    @Means(en = "How far its import is.", de = "Wie weit ihr Import ist.") ImportStatus status,
    @Means(
            en = "Why it cannot be imported; null exactly when it is not in error.",
            de = "Warum sie nicht importiert werden kann; null genau dann, wenn kein Fehler ist.")
        @Nullable FaultJson fault,
    @Means(en = "What did not stop its import.", de = "Was auffiel, ohne ihren Import aufzuhalten.")
        List<NoticeJson> notices,
    @Means(
            en = "Its status in the shop; null when it is not known.",
            de = "Ihr Status im Shop; null, wenn er nicht bekannt ist.")
        @Nullable Named shopStatus,
    @Means(
            en = "The sub sales channel; null when it is not known.",
            de = "Der Untervertriebskanal; null, wenn er nicht bekannt ist.")
        @Nullable Named channel,
    @Means(
            en = "Who ordered; null when the order names no e-mail address.",
            de = "Wer bestellt hat; null, wenn die Bestellung keine E-Mail-Adresse nennt.")
        @Nullable CustomerJson customer,
    @Means(en = "What the shopper pays in, ISO 4217.", de = "Worin bezahlt wird, nach ISO 4217.")
        @Nullable String currency,
    @Means(
            en = "The sum with tax, a decimal number as text.",
            de = "Die Summe brutto, eine Dezimalzahl als Text.")
        @Nullable String totalIncTax,
    @Means(en = "When it was placed.", de = "Wann sie aufgegeben wurde.")
        @Nullable Instant orderedAt,
    @Means(en = "When it last changed in the shop.", de = "Wann sie sich zuletzt im Shop änderte.")
        @Nullable Instant modifiedAt,
    @Means(en = "When it was met first.", de = "Wann sie zum ersten Mal gesehen wurde.")
        Instant createdAt,
    @Means(
            en = "When its content last changed here; null: never.",
            de = "Wann sich ihr Inhalt hier zuletzt änderte; null: nie.")
        @Nullable Instant importedAt,
    @Means(
            en =
                "What became of its status on the way back to the shop; null before the first one.",
            de = "Was aus ihrem Status auf dem Weg zurück zum Shop wurde; null vor dem ersten.")
        @Nullable ExportStatus exportStatus,
    @Means(
            en = "Why its status was not sent, a stable name; null otherwise.",
            de = "Warum ihr Status nicht gesendet wurde, ein fester Name; sonst null.")
        @Nullable String exportFault,
    @Means(
            en = "What the attributes hold that have a value; only of an order asked for alone.",
            de =
                "Was die Attribute mit Wert enthalten; nur bei einer einzeln verlangten Bestellung.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<OrderAttributeJson> attributes,
    @Means(
            en = "Its lines, in their order; only of an order asked for alone.",
            de = "Ihre Positionen der Reihe nach; nur bei einer einzeln verlangten Bestellung.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<OrderLineJson> lines) {

  /** Something of the shop. */
  public record Named(
      @Means(en = "Its id in the shop.", de = "Seine ID im Shop.") long id,
      @Means(
              en = "Its name in the shop; null when no synchronisation has told.",
              de = "Sein Name im Shop; null, wenn keine Synchronisierung ihn genannt hat.")
          @Nullable String name) {
    static @Nullable Named of(@Nullable Number id, Optional<Names> name) {
      return id == null ? null : new Named(id.longValue(), name.map(Names::en).orElse(null));
    }
  }

  /** Who ordered. */
  public record CustomerJson(
      @Means(en = "The customer's id.", de = "Die Kennung der Kundin oder des Kunden.") long id,
      @Means(
              en = "The person's name, or else the company's; null when neither is known.",
              de = "Der Name der Person, sonst der Firma; null, wenn keiner bekannt ist.")
          @Nullable String name,
      @Means(en = "By what a customer is known.", de = "Woran man sie oder ihn erkennt.")
          String email) {
    static @Nullable CustomerJson of(ListedOrder.@Nullable Customer customer) {
      return customer == null
          ? null
          : new CustomerJson(customer.id(), customer.name(), customer.email());
    }
  }

  /** An order as lists show it. */
  static OrderJson of(ListedOrder listed, ShopNames names) {
    Order order = listed.order();
    return of(
        listed,
        Optional.ofNullable(order.shopStatus())
            .flatMap(id -> names.status(order.connectionId(), id)),
        Optional.ofNullable(order.channelId())
            .flatMap(id -> names.channel(order.connectionId(), id)),
        null,
        null);
  }

  /** An order whole. */
  public static OrderJson of(OrderDetail detail) {
    return of(
        detail.listed(),
        detail.shopStatus(),
        detail.channel(),
        detail.attributes().stream().map(OrderAttributeJson::of).toList(),
        detail.lines().stream().map(OrderLineJson::of).toList());
  }

  private static OrderJson of(
      ListedOrder listed,
      Optional<Names> shopStatus,
      Optional<Names> channel,
      @Nullable List<OrderAttributeJson> attributes,
      @Nullable List<OrderLineJson> lines) {
    Order order = listed.order();
    return new OrderJson(
        order.id(),
        order.connectionId(),
        order.remoteId(),
        order.status(),
        FaultJson.of(order.fault()),
        order.notices().stream().map(NoticeJson::of).toList(),
        Named.of(order.shopStatus(), shopStatus),
        Named.of(order.channelId(), channel),
        CustomerJson.of(listed.customer()),
        order.currency(),
        decimal(order.totalIncTax()),
        order.orderedAt(),
        order.modifiedAt(),
        order.createdAt(),
        order.importedAt(),
        order.exportStatus(),
        order.exportFault(),
        attributes,
        lines);
  }

  static @Nullable String decimal(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  @Override
  public String toString() {
    return "OrderJson[" + id + "]";
  }
}
