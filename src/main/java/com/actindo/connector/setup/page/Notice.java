package com.actindo.connector.setup.page;

/** Why the reader sees the setup page again, or what is special about it. */
public enum Notice {
  /** The merchant refused the access when signing in to the workspace. */
  SIGN_IN_DECLINED,
  /** The merchant chose "Do not connect" on the consent page. */
  CONSENT_DECLINED,
  /** The claim ended without a connection. */
  ENDED,
  /** The workspace gave the store back. */
  RELEASED,
  /** The installation was started outside of the control panel. */
  EXTERNAL
}
