package com.actindo.connector.omnichannel.order.error;

import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/**
 * The RETURNS tab. Template {@code omnichannel/order/error/returns}.
 *
 * @param toMend how many errors there are
 */
public record ReturnsPage(Frame frame, long toMend) implements Page {
  @Override
  public Language language() {
    return frame.language();
  }

  public ErrorTexts texts() {
    return ErrorTexts.in(language());
  }
}
