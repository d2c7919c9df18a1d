package com.actindo.connector.order.json;

import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.web.meaning.Means;
import java.util.Map;
import java.util.TreeMap;

/** Something that did not stop the import of an order, as the JSON interface shows it. */
@Means(
    en = "Something that did not stop the import of an order.",
    de = "Etwas, das den Import einer Bestellung nicht aufhielt.")
public record NoticeJson(
    @Means(
            en = "What, a stable name such as wrapping-dropped.",
            de = "Was, ein fester Name wie wrapping-dropped.")
        String code,
    @Means(en = "What its text names.", de = "Was sein Text nennt.") Map<String, String> facts,
    @Means(en = "The same in words.", de = "Dasselbe in Worten.") TextJson text) {
  static NoticeJson of(OrderNotice notice) {
    return new NoticeJson(
        notice.code(), new TreeMap<>(notice.facts()), TextJson.of(texts -> texts.notice(notice)));
  }
}
