package com.actindo.connector.connection.page;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * The CONNECTIONS tab. Template {@code connection/connections}.
 *
 * @param csrf the session's token for forms
 */
public record ConnectionsPage(
    Language language,
    String workspace,
    String userName,
    List<Row> rows,
    Paging paging,
    String csrf)
    implements Page {
  public ConnectionsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One line of the list.
   *
   * @param statusReason present exactly when the connection is inactive
   * @param haveErrors orders or returns of it have errors
   */
  public record Row(long id, String name, Optional<StatusReason> statusReason, boolean haveErrors) {
    public boolean active() {
      return statusReason.isEmpty();
    }
  }

  /**
   * Which part of the list is shown.
   *
   * @param page counts from one
   */
  public record Paging(int page, int limit, long total) {
    public long pages() {
      return Math.max(1, (total + limit - 1) / limit);
    }

    /** The number of the first shown line, zero of an empty list. */
    public long first() {
      return Math.min(total, (page - 1L) * limit + 1);
    }

    public long last() {
      return Math.min(total, (long) page * limit);
    }

    public boolean atStart() {
      return page <= 1;
    }

    public boolean atEnd() {
      return page >= pages();
    }
  }

  public ConnectionTexts texts() {
    return ConnectionTexts.in(language);
  }

  public StatusTexts statusTexts() {
    return StatusTexts.in(language);
  }

  /** The address of another part of the list. */
  public String at(long page) {
    return "/workspaces/" + workspace + "/connections?page=" + page + "&limit=" + paging.limit();
  }

  public String href(Row row) {
    return "/workspaces/" + workspace + "/connections/" + row.id();
  }

  @Override
  public String toString() {
    return "ConnectionsPage[" + workspace + ", " + paging + "]";
  }
}
