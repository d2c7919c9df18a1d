package com.actindo.connector.web.api.text;

import java.util.List;

/** In English. */
final class EnglishApiTexts implements ApiTexts {
  @Override
  public String title() {
    return "Actindo Core1 DOP Connector";
  }

  @Override
  public List<String> introduction() {
    return List.of(
        "The JSON interface does what the pages of a workspace do, by the same rules.",
        "Every call carries a Core1 access token of its workspace. A cookie is neither"
            + " needed nor taken.",
        "Lists are answered as data and meta, single resources bare. A list is asked"
            + " for by page, limit and sort; a value outside its range is refused, never"
            + " clamped, and so is an unknown parameter.",
        "Single resources carry an ETag. With If-Match, a change is made only to the"
            + " version that the caller has seen; with If-None-Match, an unchanged resource"
            + " is not sent again.",
        "Times are ISO 8601 in UTC. What has no value is null, not left out. A body is"
            + " JSON, at most 64 KiB.",
        "A request that fails is answered with problem details (RFC 9457) of a stable"
            + " type; what another workspace has does not exist.");
  }

  @Override
  public String bearer() {
    return "A Core1 access token of the workspace, as Authorization: Bearer. It is"
        + " checked at the workspace's own ping and profile; the answer is"
        + " remembered for at most 60 seconds.";
  }

  @Override
  public String needs(String right) {
    return "Needs the right " + right + ".";
  }

  @Override
  public String workspace() {
    return "The name of the workspace, in lower case.";
  }

  @Override
  public String id() {
    return "The id of the connection.";
  }

  @Override
  public String ifMatch() {
    return "The ETag that the caller has seen: nothing is changed when the"
        + " resource has another one (412).";
  }

  @Override
  public String ifNoneMatch() {
    return "The ETag that the caller has: 304 when the resource still has it.";
  }

  @Override
  public String notModified() {
    return "The caller has this version already.";
  }

  @Override
  public String etag() {
    return "The version of the resource.";
  }

  @Override
  public String location() {
    return "The address of what was created.";
  }

  @Override
  public String authenticate() {
    return "How to prove oneself (RFC 6750).";
  }

  @Override
  public String retryAfter() {
    return "Seconds after which it makes sense to try again, if that is known.";
  }

  @Override
  public String answered(int status, boolean list) {
    return switch (status) {
      case 201 -> "Created.";
      case 202 -> "Begun; it goes on in the background.";
      default -> list ? "A page of the list." : "The resource as it is now.";
    };
  }

  @Override
  public String contents() {
    return "Contents";
  }

  @Override
  public String document() {
    return "OpenAPI 3.1 document";
  }

  @Override
  public String basics() {
    return "Basics";
  }

  @Override
  public String example() {
    return "Example";
  }

  @Override
  public String parameters() {
    return "Parameters";
  }

  @Override
  public String place(String in) {
    return switch (in) {
      case "path" -> "path";
      case "query" -> "query";
      default -> "header";
    };
  }

  @Override
  public String body() {
    return "Body";
  }

  @Override
  public String answer() {
    return "Answer";
  }

  @Override
  public String problems() {
    return "Problems";
  }

  @Override
  public String right() {
    return "Right";
  }

  @Override
  public String records() {
    return "Records";
  }

  @Override
  public String optional() {
    return "may be left out";
  }

  @Override
  public String orNull() {
    return "or null";
  }

  @Override
  public String heading() {
    return "The JSON interface";
  }

  @Override
  public String listOf() {
    return "list of";
  }

  @Override
  public String byName() {
    return "by name";
  }
}
