package com.actindo.connector.setup.page;

import com.actindo.connector.setup.text.SetupTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.net.URI;
import java.util.Optional;

/**
 * The page that asks for the workspace. Template {@code setup/setup}; the inside of its {@code
 * main} alone is {@code setup/setup-main}.
 *
 * @param ticket the one-time ticket of the form
 * @param pageKey with it the page asks what became of it
 * @param framed inside of the control panel: the form opens a new tab and this page follows
 * @param typed what was in the field when it was refused; empty at first
 */
public record SetupPage(
    Language language,
    StoreCard store,
    String ticket,
    String pageKey,
    boolean framed,
    String typed,
    Optional<FieldFault> fault,
    URI supportUrl,
    Optional<Notice> notice)
    implements Page {

  public SetupTexts texts() {
    return SetupTexts.in(language);
  }

  @Override
  public String toString() {
    return "SetupPage[" + store + ", framed=" + framed + ", fault=" + fault + "]";
  }
}
