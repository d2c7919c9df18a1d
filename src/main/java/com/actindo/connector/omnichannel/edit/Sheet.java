package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.edit.form.Difference;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.omnichannel.edit.text.EditTexts;
import com.actindo.connector.web.Language;
import java.util.List;

/**
 * What all pages of a connection have in common.
 *
 * @param seen what the page's form changes, as it was when the form was opened
 * @param stale whether somebody else has saved since the form was opened
 * @param meanwhile in what that differs from what was entered
 */
public record Sheet(
    Frame frame,
    Head head,
    Outside outside,
    Seen seen,
    Faults faults,
    boolean stale,
    List<Difference> meanwhile) {
  public Sheet {
    meanwhile = List.copyOf(meanwhile);
  }

  /** The same, not saved because of these faults. */
  public Sheet with(Faults now) {
    return new Sheet(frame, head, outside, seen, now, false, List.of());
  }

  /** The same for a form that was opened for another version. */
  public Sheet openedFor(Seen other) {
    return new Sheet(frame, head, outside, other, faults, stale, meanwhile);
  }

  /** The same, not saved because somebody else was faster. */
  public Sheet meanwhile(List<Difference> differences) {
    return new Sheet(frame, head, outside, seen, Faults.none(), true, differences);
  }

  public Language language() {
    return frame.language();
  }

  public EditTexts texts() {
    return EditTexts.in(language());
  }

  public StatusTexts statusTexts() {
    return StatusTexts.in(language());
  }

  /** The tab Credentials, which is what a connection's link opens. */
  public String href() {
    return frame.connectionsHref() + "/" + head.id();
  }

  /** An address below the connection's. */
  public String href(String below) {
    return href() + "/" + below;
  }

  @Override
  public String toString() {
    return "Sheet[" + frame + ", " + head.id() + "]";
  }
}
