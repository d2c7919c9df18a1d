package com.actindo.connector.sandbox.rest;

import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a V3 list: the rows, and where the other pages are. */
final class V3Page {
  private V3Page() {}

  static <T> void answer(
      Context ctx,
      List<T> all,
      Query.Paging paging,
      Function<T, Map<String, @Nullable Object>> shape) {
    var rows = paging.cut(all);
    int pages = (all.size() + paging.limit() - 1) / paging.limit();
    var links = Shape.of();
    if (paging.page() > 1) {
      links.put("previous", link(paging.page() - 1, paging.limit()));
    }
    links.put("current", link(paging.page(), paging.limit()));
    if (paging.page() < pages) {
      links.put("next", link(paging.page() + 1, paging.limit()));
    }
    var pagination =
        Shape.of(
            "total", all.size(),
            "count", rows.size(),
            "per_page", paging.limit(),
            "current_page", paging.page(),
            "total_pages", pages,
            "links", links);
    ctx.json(
        Shape.of(
            "data", rows.stream().map(shape).toList(),
            "meta", Shape.of("pagination", pagination)));
  }

  private static String link(int page, int limit) {
    return "?page=" + page + "&limit=" + limit;
  }
}
