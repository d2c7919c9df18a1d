package com.actindo.connector.web.problem;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.guard.SecurityHeaders;
import com.actindo.connector.web.text.ProblemTexts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the server refuses by itself, before any handler of ours sees it: an address that
 * cannot be read, headers that are too large. It has our form and our headers all the same.
 */
public final class ServerErrors implements Request.Handler {
  private static final Logger log = LoggerFactory.getLogger(ServerErrors.class);

  private final SecurityHeaders headers;
  private final ProblemAnswers problems;
  private final Pages pages;
  private final ObjectMapper json;
  private final URI supportUrl;

  public ServerErrors(
      SecurityHeaders headers,
      ProblemAnswers problems,
      Pages pages,
      ObjectMapper json,
      URI supportUrl) {
    this.headers = headers;
    this.problems = problems;
    this.pages = pages;
    this.json = json;
    this.supportUrl = supportUrl;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback)
      throws JsonProcessingException {
    Problem problem = Problem.of(type(response.getStatus()), "refused before it was read");
    log.atInfo().addKeyValue("problem", problem.type().slug()).log("request refused");
    response.setStatus(problem.type().status());
    headers.basics().forEach(response.getHeaders()::put);
    boolean page = ProblemAnswers.reads(request.getHeaders().get(HttpHeader.ACCEPT));
    response
        .getHeaders()
        .put(
            HttpHeader.CONTENT_TYPE, page ? "text/html;charset=utf-8" : "application/problem+json");
    Content.Sink.write(response, true, page ? page(request, problem) : details(problem), callback);
    return true;
  }

  private static ProblemType type(int status) {
    return switch (status) {
      case 404 -> ProblemType.NOT_FOUND;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 408 -> ProblemType.TOO_SLOW;
      case 413 -> ProblemType.TOO_LARGE;
      case 414 -> ProblemType.URI_TOO_LONG;
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
      case 431 -> ProblemType.HEADERS_TOO_LARGE;
      case 503 -> ProblemType.STOPPING;
      case 500 -> ProblemType.INTERNAL;
      default -> ProblemType.INVALID_PARAMETER; // such as a version of HTTP that does not exist
    };
  }

  private String details(Problem problem) throws JsonProcessingException {
    return json.writeValueAsString(problems.details(problem, Optional.empty()));
  }

  private String page(Request request, Problem problem) {
    Language language = Language.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    return pages.fragment(
        "web/problem",
        new ProblemPage(
            language,
            problem.type(),
            ProblemTexts.in(language).of(problem.type()),
            problem.names(),
            Optional.empty(),
            Optional.of(supportUrl),
            Optional.empty()));
  }
}
