package com.actindo.connector.web.list;

import com.actindo.connector.web.meaning.Means;
import java.util.List;
import java.util.function.Function;

/** One page of a list as all lists are answered: {@code data} and {@code meta}. */
public record PageOf<T>(
    @Means(en = "The entries of this page.", de = "Die Einträge dieser Seite.") List<T> data,
    @Means(en = "What is said beside the data.", de = "Angaben zu den Daten.") Meta meta) {
  /** What is said beside the data. */
  public record Meta(
      @Means(en = "Where the page stands.", de = "Wo die Seite steht.") Pagination pagination) {}

  /**
   * Where the page stands.
   *
   * @param total the entries on all pages
   * @param pages how many pages there are; 0 for an empty list
   */
  public record Pagination(
      @Means(en = "The page, from 1.", de = "Die Seite, ab 1.") int page,
      @Means(en = "Entries per page.", de = "Einträge je Seite.") int limit,
      @Means(en = "The entries on all pages.", de = "Die Einträge auf allen Seiten.") long total,
      @Means(
              en = "How many pages there are; 0 for an empty list.",
              de = "Wie viele Seiten es gibt; 0 bei einer leeren Liste.")
          long pages) {}

  public PageOf {
    data = List.copyOf(data);
  }

  /** The page that {@code request} asked for. */
  public static <T> PageOf<T> of(PageRequest request, long total, List<T> data) {
    long pages = (total + request.limit() - 1) / request.limit();
    return new PageOf<>(
        data, new Meta(new Pagination(request.page(), request.limit(), total, pages)));
  }

  /** A list that is never parted: all of it on one page. */
  public static <T> PageOf<T> whole(List<T> data) {
    int count = data.size();
    return new PageOf<>(
        data, new Meta(new Pagination(1, Math.max(1, count), count, count == 0 ? 0 : 1)));
  }

  /** The same page with each entry in another form. */
  public <R> PageOf<R> map(Function<? super T, R> form) {
    return new PageOf<>(data.stream().<R>map(form).toList(), meta);
  }
}
