package com.actindo.connector.order.json;

import com.actindo.connector.order.OrderFault;
import com.actindo.connector.web.meaning.Means;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Why an order cannot be imported, as the JSON interface shows it. */
@Means(
    en = "Why an order cannot be imported.",
    de = "Warum eine Bestellung nicht importiert werden kann.")
public record FaultJson(
    @Means(en = "The reason, a stable name.", de = "Der Grund, ein fester Name.")
        OrderFault.Reason reason,
    @Means(en = "What the reason's text names.", de = "Was der Text des Grundes nennt.")
        Map<String, String> facts,
    @Means(en = "The reason in words, and what helps.", de = "Der Grund in Worten, und was hilft.")
        TextJson text) {
  static @Nullable FaultJson of(@Nullable OrderFault fault) {
    return fault == null
        ? null
        : new FaultJson(
            fault.reason(), new TreeMap<>(fault.facts()), TextJson.of(texts -> texts.fault(fault)));
  }
}
