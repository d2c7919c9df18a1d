package com.actindo.connector.omnichannel.edit.create;

import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.edit.Outside;
import com.actindo.connector.omnichannel.edit.form.CredentialsInput;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.text.CredentialsTexts;
import com.actindo.connector.omnichannel.edit.text.EditTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/**
 * The form for a new connection. Template {@code omnichannel/edit/create}.
 *
 * @param entered what the fields show; the token never
 */
public record CreatePage(Frame frame, Outside outside, CredentialsInput entered, Faults faults)
    implements Page {
  @Override
  public Language language() {
    return frame.language();
  }

  public EditTexts texts() {
    return EditTexts.in(language());
  }

  public CredentialsTexts credentialsTexts() {
    return CredentialsTexts.in(language());
  }

  /** Where the form posts to. */
  public String href() {
    return frame.connectionsHref() + "/new";
  }
}
