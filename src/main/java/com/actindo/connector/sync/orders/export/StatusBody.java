package com.actindo.connector.sync.orders.export;

import com.actindo.connector.order.export.PlatformStatus;
import com.actindo.connector.web.meaning.Means;
import com.actindo.connector.web.meaning.OneOf;

/** A status as a caller tells it. */
@Means(
    en = "The status that an order has in the platform now.",
    de = "Der Status, den eine Bestellung jetzt in der Plattform hat.")
public record StatusBody(
    @Means(
            en =
                "Three of them change the shop's status: partially-shipped, ready-for-shipping and"
                    + " shipped.",
            de =
                "Drei davon ändern den Status im Shop: partially-shipped, ready-for-shipping und"
                    + " shipped.")
        @OneOf(PlatformStatus.class)
        String status) {}
