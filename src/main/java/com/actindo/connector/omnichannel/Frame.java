package com.actindo.connector.omnichannel;

import com.actindo.connector.web.Language;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands around every page of a workspace.
 *
 * @param csrf the session's token for forms
 * @param mayManage whether controls are shown that create, edit, enable, disable, synchronise
 * @param mayDelete whether controls are shown that release and delete
 * @param said what the page says of the action that led to it
 */
public record Frame(
    Language language,
    String workspace,
    String userName,
    String csrf,
    boolean mayManage,
    boolean mayDelete,
    Optional<Said> said) {

  /** The list of connections. */
  public String connectionsHref() {
    return "/workspaces/" + workspace + "/connections";
  }

  /** What is wrong with orders of a connection: their import, or the export of their status. */
  public String errorsHref(long connection) {
    return at("orders/errors") + "?connection=" + connection;
  }

  /** A page of the workspace by its name, such as {@code processes}. */
  public String at(String page) {
    return "/workspaces/" + workspace + "/" + page;
  }

  /** One or two letters for the user's picture. */
  public String initials() {
    String[] names = userName.strip().split("\\s+", -1);
    String last = names.length > 1 ? names[names.length - 1] : "";
    return (first(names[0]) + first(last)).toUpperCase(Locale.ROOT);
  }

  private static String first(String name) {
    return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
  }

  @Override
  public String toString() {
    return "Frame[" + workspace + "]";
  }
}
