package com.actindo.connector.web.list;

import java.util.List;
import java.util.function.Function;

/** One page of a list as all lists are answered: {@code data} and {@code meta}. */
public record PageOf<T>(List<T> data, Meta meta) {
  /** What is said beside the data. */
  public record Meta(Pagination pagination) {}

  /**
   * Where the page stands.
   *
   * @param total the entries on all pages
   * @param pages how many pages there are; 0 for an empty list
   */
  public record Pagination(int page, int limit, long total, long pages) {}

  public PageOf {
    data = List.copyOf(data);
  }

  /** The page that {@code request} asked for. */
  public static <T> PageOf<T> of(PageRequest request, long total, List<T> data) {
    long pages = (total + request.limit() - 1) / request.limit();
    return new PageOf<>(
        data, new Meta(new Pagination(request.page(), request.limit(), total, pages)));
  }

  /** The same page with each entry in another form. */
  public <R> PageOf<R> map(Function<? super T, R> form) {
    return new PageOf<>(data.stream().<R>map(form).toList(), meta);
  }
}
