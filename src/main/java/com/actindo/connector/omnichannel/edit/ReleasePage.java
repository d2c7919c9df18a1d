package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/** Asks before a release where no dialog does. Template {@code omnichannel/edit/release}. */
public record ReleasePage(Sheet sheet) implements Page {
  @Override
  public Language language() {
    return sheet.language();
  }
}
