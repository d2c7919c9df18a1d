package com.actindo.connector.web.api.page;

import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.api.text.ApiTexts;
import java.util.List;
import java.util.Optional;

/**
 * The JSON interface, told to people. Template {@code api/api}.
 *
 * @param version of the service
 * @param address where the service is, without a path
 */
public record ApiPage(
    Language language, String version, String address, List<Topic> topics, List<Thing> things)
    implements Page {

  /** Operations that deal with the same things. */
  public record Topic(String name, List<Call> calls) {}

  /**
   * An operation.
   *
   * @param id its address on the page
   * @param method in capitals
   * @param right what the caller needs
   * @param body what it takes, if anything
   */
  public record Call(
      String id,
      String method,
      String path,
      String summary,
      String detail,
      String right,
      List<Value> parameters,
      Optional<Kind> body,
      List<Good> answers,
      List<Bad> problems) {}

  /** An answer when all is well. */
  public record Good(String status, String meaning, Optional<Kind> content, List<String> headers) {}

  /** A problem that may be answered instead. */
  public record Bad(String status, String slug) {}

  /** A record that bodies and answers are made of. */
  public record Thing(String name, String meaning, List<Value> members) {}

  /**
   * A parameter or the member of a record.
   *
   * @param place where a parameter stands; empty for a member
   * @param required whether it must be there
   */
  public record Value(String name, String place, Kind kind, boolean required, String meaning) {}

  /**
   * What a value is.
   *
   * @param text the name of the kind, or of the record
   * @param thing whether it is one of the page's records
   * @param choices the closed choice, if it is one
   * @param limits its limits in short; empty without any
   */
  public record Kind(
      String text,
      boolean thing,
      boolean list,
      boolean byName,
      boolean orNull,
      List<String> choices,
      String limits) {}

  public ApiTexts texts() {
    return ApiTexts.in(language);
  }
}
