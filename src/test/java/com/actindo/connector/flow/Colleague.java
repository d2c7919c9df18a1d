package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of several users of a workspace, at its list of connections or another one. */
final class Colleague {
  final Browser browser;
  private final String list;
  private final String csrf;

  /** Signs in as the user with this id and these rights. */
  Colleague(TestApp app, String workspace, String id, String... rights) {
    new Merchant(app, "none" + id)
        .workspace(
            workspace,
            okJson(
                """
                {"success":true,"id":"%s","username":"u","email":"u%s@example.com","name":"User %s",
                 "locale":"en-US","rights":[%s]}
                """
                    .formatted(
                        id,
                        id,
                        id,
                        Stream.of(rights)
                            .map(right -> "\"connections." + right + "\"")
                            .collect(Collectors.joining(",")))));
    var tenant = new Tenant(app, workspace);
    tenant.signIn();
    browser = tenant.browser;
    csrf = tenant.csrf();
    list = "/workspaces/" + workspace + "/connections";
  }

  private Colleague(Browser browser, String csrf, String list) {
    this.browser = browser;
    this.csrf = csrf;
    this.list = list;
  }

  /** The same user at another list of the workspace, such as {@code orders}. */
  Colleague at(String other) {
    return new Colleague(browser, csrf, list.substring(0, list.lastIndexOf('/') + 1) + other);
  }

  /** The list, or what is below it. */
  Answer open(String below) {
    return browser.open(list + below);
  }

  /** Posts one of the list's forms: {@code name=value} each, encoded already. */
  Answer post(String below, String... fields) {
    String body = "csrf=" + csrf + "&" + String.join("&", fields);
    return browser.post(list + below, body, "Origin", browser.url());
  }

  /** Where an answer leads, without the list's own address. */
  String ledTo(Answer answer) {
    String location = answer.header("Location");
    return location.startsWith(list) ? location.substring(list.length()) : location;
  }
}
