package com.actindo.connector.connection.page;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One connection, to read. Template {@code connection/connection}.
 *
 * @param source {@code app} or {@code manual}: who brought the access token
 * @param csrf the session's token for forms
 */
public record ConnectionPage(
    Language language,
    String workspace,
    String userName,
    long id,
    ConnectionView connection,
    Shop shop,
    String source,
    Settings settings,
    Counts counts,
    List<Run> runs,
    String csrf)
    implements Page {
  public ConnectionPage {
    runs = List.copyOf(runs);
  }

  /** The store at BigCommerce. */
  public record Shop(String hash, Optional<String> name, Optional<String> domain) {}

  /**
   * The settings as they are.
   *
   * @param variantOptionType {@code dropdown}, {@code rectangles} or {@code radio_buttons}
   * @param statuses BigCommerce's ids of order statuses, 0 to 14
   */
  public record Settings(
      String variantOptionType,
      List<Integer> statuses,
      Optional<Long> fromId,
      Optional<LocalDate> createdFrom,
      boolean importArchived,
      boolean onlyPushMappedAttributes) {
    public Settings {
      statuses = List.copyOf(statuses);
    }
  }

  /** What the connection created. */
  public record Counts(int attributes, int groups, int sets) {}

  /**
   * One synchronisation, import or deletion.
   *
   * @param kind {@code synchronisation}, {@code import} or {@code deletion}
   * @param status such as {@code running}
   * @param error why it failed or waits, one of the service's reason codes
   */
  public record Run(
      String kind,
      String status,
      int stepsDone,
      int stepsTotal,
      Instant queuedAt,
      Optional<Instant> endedAt,
      Optional<String> error) {}

  public ConnectionTexts texts() {
    return ConnectionTexts.in(language);
  }

  public StatusTexts statusTexts() {
    return StatusTexts.in(language);
  }

  /** Why a run failed or waits; empty when it does not. */
  public String reason(Run run) {
    return run.error()
        .map(slug ->
            StatusReason.find(slug).map(reason -> statusTexts().of(reason).title()).orElse(slug))
        .orElse("");
  }

  public String listHref() {
    return "/workspaces/" + workspace + "/connections";
  }

  @Override
  public String toString() {
    return "ConnectionPage[" + workspace + ", " + id + "]";
  }
}
