package com.actindo.connector.flow;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.Map;
import java.util.Optional;

/** A user of a workspace with a browser of its own. */
final class Tenant {
  final Browser browser;
  private final String workspace;
  private String session = "";

  Tenant(TestApp app, String workspace) {
    this(new Browser(app), workspace);
  }

  Tenant(Browser browser, String workspace) {
    this.browser = browser;
    this.workspace = workspace;
  }

  /** Goes to the workspace's sign-in; the answer redirects there. */
  Answer begin(String query) {
    return browser.open("/workspaces/" + workspace + "/login" + query);
  }

  /** Signs in; the answer is that of our callback. */
  Answer signIn() {
    return callback(begin("").redirectParameter("state"));
  }

  /** Comes back from the workspace with a good code. */
  Answer callback(String state) {
    Answer answer = browser.open("/login/callback?code=core1-code&state=" + state);
    sessionIn(answer).ifPresent(value -> session = value);
    return answer;
  }

  /** The id of the last session that was given. */
  String session() {
    return session;
  }

  /** The page of the workspace's connections. */
  Answer connections() {
    return browser.open("/workspaces/" + workspace + "/connections");
  }

  /** The token that the forms of this session carry. */
  String csrf() {
    return connections().find("name=\"csrf\" value=\"([^\"]+)\"");
  }

  Answer logout() {
    return browser.post("/workspaces/" + workspace + "/logout", Map.of("csrf", csrf()));
  }

  private static Optional<String> sessionIn(Answer answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("session="))
        .map(cookie -> cookie.substring("session=".length(), cookie.indexOf(';')))
        .findFirst();
  }
}
