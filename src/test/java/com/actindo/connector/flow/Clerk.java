package com.actindo.connector.flow;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A signed-in user of a workspace who fills in the pages' forms, in a browser without scripts. */
final class Clerk {
  static final String ALL = "connections.view,connections.manage,connections.delete";

  final Browser browser;
  private final String list;
  private final String csrf;

  private Clerk(Browser browser, String workspace, String csrf) {
    this.browser = browser;
    this.list = "/workspaces/" + workspace + "/connections";
    this.csrf = csrf;
  }

  /** Signs in with these rights, separated by commas. */
  static Clerk signedIn(TestApp app, String workspace, String rights) {
    new Merchant(app, "any").workspace(workspace, "wanda@example.com", rights.split(",", -1));
    var tenant = new Tenant(app, workspace);
    tenant.signIn();
    return new Clerk(tenant.browser, workspace, tenant.csrf());
  }

  /** The list's address. */
  String list() {
    return list;
  }

  /** Opens a page below the list. */
  Answer open(String below) {
    return browser.open(list + below);
  }

  /** Posts a form below the list: names and values in turn; the session's token is added. */
  Answer post(String below, String... fields) {
    return browser.post(list + below, form(fields));
  }

  /** Posts a form as a script does, which sends the version as a header. */
  Answer postSeen(String below, String tag, String... fields) {
    return browser.post(
        list + below, form(fields), Map.of("Origin", browser.url(), "If-Match", tag));
  }

  Map<String, String> form(String... fields) {
    var form = new LinkedHashMap<String, String>();
    form.put("csrf", csrf);
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form;
  }

  /** What the page says at a field, without its markup. */
  static String fault(Answer answer, String field) {
    return text(answer.find("<div id=\"" + field + "-fault\" class=\"fault\">(.*?)</div>"));
  }

  /** The fields at which the page says something. */
  static List<String> faulty(Answer answer) {
    return java.util.regex.Pattern.compile("id=\"(\\w+)-fault\"")
        .matcher(answer.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The value of an input. */
  static String value(Answer answer, String id) {
    return answer.find("<input id=\"" + id + "\"[^>]* value=\"([^\"]*)\"");
  }

  /** The version that the page's own form carries. */
  static String version(Answer answer, String form) {
    return answer
        .find("<form id=\"" + form + "\".*?name=\"version\" value=\"([^\"]*)\"")
        .replace("&#34;", "\"");
  }

  /** The fingerprint of what the page's own form showed. */
  static String shown(Answer answer, String form) {
    return answer.find("<form id=\"" + form + "\".*?name=\"shown\" value=\"([^\"]*)\"");
  }

  /** HTML as a reader sees it, more or less. */
  static String text(String html) {
    return html.replaceAll("<[^>]+>", " ")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
