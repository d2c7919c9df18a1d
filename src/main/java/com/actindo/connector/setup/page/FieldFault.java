package com.actindo.connector.setup.page;

/** What is wrong with the name in the field {@code workspace}. */
public enum FieldFault {
  /** It has not the form of a workspace's name. */
  INVALID,
  /** No workspace answers under this name; the same for all causes. */
  UNREACHABLE
}
