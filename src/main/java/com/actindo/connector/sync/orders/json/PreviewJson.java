package com.actindo.connector.sync.orders.json;

import com.actindo.connector.sync.orders.preview.Preview;
import com.actindo.connector.web.meaning.Means;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A preview as the JSON interface shows it. */
@Means(
    en = "What an import would bring now, orders that are here already among them.",
    de = "Was ein Import jetzt brächte, auch Bestellungen, die schon hier sind.")
public record PreviewJson(
    @Means(en = "How many orders.", de = "Wie viele Bestellungen.") long orders,
    @Means(
            en = "False when the store only told about how many.",
            de = "False, wenn der Shop nur ungefähr sagte, wie viele.")
        boolean exact,
    @Means(
            en = "The one with the lowest id; null when there is none, or none that is known.",
            de = "Die mit der kleinsten ID; null, wenn es keine gibt oder keine bekannt ist.")
        @Nullable Edge first,
    @Means(
            en = "The one with the highest id; null when there is none, or none that is known.",
            de = "Die mit der größten ID; null, wenn es keine gibt oder keine bekannt ist.")
        @Nullable Edge last) {

  /** The first or the last order. */
  public record Edge(
      @Means(en = "Its id in the shop.", de = "Ihre ID im Shop.") long id,
      @Means(en = "When it was placed.", de = "Wann sie aufgegeben wurde.") Instant orderedAt) {
    static @Nullable Edge of(Preview.@Nullable Edge edge) {
      return edge == null ? null : new Edge(edge.id(), edge.created());
    }
  }

  static PreviewJson of(Preview preview) {
    return new PreviewJson(
        preview.orders(), preview.exact(), Edge.of(preview.first()), Edge.of(preview.last()));
  }
}
