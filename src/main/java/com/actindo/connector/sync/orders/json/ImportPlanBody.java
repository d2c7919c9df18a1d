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
            en =
                "Minutes between two imports, one of 2, 5, 10, 15, 20, 30 and 60; null or absent:"
                    + " only by hand.",
            de =
                "Minuten zwischen zwei Importen, eine von 2, 5, 10, 15, 20, 30 und 60; null oder"
                    + " nicht da: nur von Hand.")
        @Limits(min = 2, max = 60)
        @Nullable Integer interval) {}
