package com.actindo.connector.order.json;

import com.actindo.connector.attribute.Names;
import com.actindo.connector.order.detail.AttributeValue;
import com.actindo.connector.web.meaning.Means;

/** What an order has for an attribute, as the JSON interface shows it. */
@Means(
    en = "What an order has for an attribute.",
    de = "Was eine Bestellung zu einem Attribut hat.")
public record OrderAttributeJson(
    @Means(
            en = "The attribute's key in the DataHub.",
            de = "Der Schlüssel des Attributs im DataHub.")
        String key,
    @Means(en = "What it holds, without a connection.", de = "Was es enthält, ohne Verbindung.")
        String field,
    @Means(en = "What people read.", de = "Was Menschen lesen.") Names name,
    @Means(
            en = "The key of the group that shows it.",
            de = "Der Schlüssel der Gruppe, die es zeigt.")
        String group,
    @Means(en = "A text, a number or a flag.", de = "Ein Text, eine Zahl oder ein Ja oder Nein.")
        Object value) {
  static OrderAttributeJson of(AttributeValue found) {
    return new OrderAttributeJson(
        found.attribute().key(),
        found.attribute().field(),
        found.attribute().name(),
        found.attribute().group().key(),
        found.value());
  }
}
