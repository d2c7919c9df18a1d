package com.actindo.connector.sync.orders.json;

import com.actindo.connector.sync.orders.ImportPlan;
import com.actindo.connector.web.meaning.Limits;
import com.actindo.connector.web.meaning.Means;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import plan as the JSON interface shows it. */
@Means(
    en = "When the orders of a connection come.",
    de = "Wann die Bestellungen einer Verbindung kommen.")
public record ImportPlanJson(
    @Means(
            en = "Minutes between two imports; null: only by hand.",
            de = "Minuten zwischen zwei Importen; null: nur von" + " Hand.")
        @Limits(values = {2, 5, 10, 15, 20, 30, 60})
        @Nullable Integer interval,
    @Means(
            en = "When an import last ended well; null: never.",
            de = "Wann zuletzt ein Import gut endete; null: noch nie.")
        @Nullable Instant lastSuccessAt) {
  static ImportPlanJson of(ImportPlan plan) {
    return new ImportPlanJson(plan.interval(), plan.lastSuccessAt());
  }
}
