package com.actindo.connector.sync.orders.json;

import com.actindo.connector.web.meaning.Limits;
import com.actindo.connector.web.meaning.Means;
import org.jspecify.annotations.Nullable;

/** An import plan as a caller wants it. */
@Means(
    en = "When the orders of a connection shall come.",
    de = "Wann die Bestellungen einer Verbindung kommen sollen.")
public record ImportPlanBody(
    @Means(
            en = "Minutes between two imports; null or absent:" + " only by hand.",
            de = "Minuten zwischen zwei Importen; null oder" + " nicht da: nur von Hand.")
        @Limits(values = {2, 5, 10, 15, 20, 30, 60})
        @Nullable Integer interval) {}
