package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.omnichannel.edit.form.CredentialsInput;
import com.actindo.connector.omnichannel.edit.text.CredentialsTexts;
import com.actindo.connector.omnichannel.edit.text.DetailsTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/**
 * The tab Credentials of a connection. Template {@code omnichannel/edit/credentials}.
 *
 * @param entered what the fields show; the token never
 */
public record CredentialsPage(Sheet sheet, CredentialsInput entered, Details details)
    implements Page {
  @Override
  public Language language() {
    return sheet.language();
  }

  public CredentialsTexts texts() {
    return CredentialsTexts.in(language());
  }

  public DetailsTexts detailsTexts() {
    return DetailsTexts.in(language());
  }
}
