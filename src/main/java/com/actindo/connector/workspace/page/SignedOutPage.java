package com.actindo.connector.workspace.page;

import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/** The session has ended. Template {@code workspace/signed-out}. */
public record SignedOutPage(Language language, String workspace, String loginUrl) implements Page {
  public SignedOutTexts texts() {
    return SignedOutTexts.in(language);
  }
}
