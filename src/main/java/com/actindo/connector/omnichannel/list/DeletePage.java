package com.actindo.connector.omnichannel.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.list.text.ActionTexts;
import com.actindo.connector.omnichannel.table.page.TableTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.list.Resources;

/**
 * Asks whether a connection is to be deleted. Template {@code omnichannel/list/delete}; the list
 * shows the same in a window.
 *
 * @param state the query of the list that the user came from
 */
public record DeletePage(Frame frame, Connection connection, String state) implements Page {
  @Override
  public Language language() {
    return frame.language();
  }

  public ActionTexts texts() {
    return ActionTexts.in(language());
  }

  public TableTexts tableTexts() {
    return TableTexts.in(language());
  }

  /** Where the answer goes. */
  public String action() {
    return frame.connectionsHref() + "/" + connection.id() + "/delete";
  }

  public String back() {
    return frame.connectionsHref() + state;
  }

  /** The version that the user sees. */
  public String tag() {
    return Resources.tag(connection.version());
  }

  /** The same as a header, as htmx takes it. */
  public String ifMatch() {
    return "{\"If-Match\":\"\\\"" + tag().replace("\"", "") + "\\\"\"}";
  }

  @Override
  public String toString() {
    return "DeletePage[" + frame + ", " + connection.id() + "]";
  }
}
