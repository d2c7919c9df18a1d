package com.actindo.connector.web.problem;

/**
 * The button of a page that ends something: what the reader does next.
 *
 * @param kind what the button says
 * @param href where it leads
 */
public record WayOn(Kind kind, String href) {
  /** What there is to do. */
  public enum Kind {
    INSTALL_AGAIN,
    BEGIN_AGAIN,
    OPEN_APP_AGAIN,
    SIGN_IN,
    BACK,
    RELOAD;

    /** These lead to BigCommerce, which cannot be shown inside of our frame. */
    public boolean leavesFrame() {
      return this == INSTALL_AGAIN || this == OPEN_APP_AGAIN;
    }
  }
}
