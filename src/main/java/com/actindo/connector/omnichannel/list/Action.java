package com.actindo.connector.omnichannel.list;

import com.actindo.connector.core1.Right;

/** What can be done with the connections that are selected in the list. */
public enum Action {
  EDIT("edit", Right.VIEW, Needs.ONE),
  ENABLE("enable", Right.MANAGE, Needs.INACTIVE),
  DISABLE("disable", Right.MANAGE, Needs.ACTIVE),
  SYNCHRONIZE("synchronize", Right.MANAGE, Needs.ONE),
  DELETE("delete", Right.DELETE, Needs.ONE);

  /** What must be selected. */
  public enum Needs {
    ONE("one"),
    ACTIVE("active"),
    INACTIVE("inactive");

    private final String id;

    Needs(String id) {
      this.id = id;
    }

    /** The name by which the page's script knows it. */
    public String id() {
      return id;
    }
  }

  private final String slug;
  private final Right right;
  private final Needs needs;

  Action(String slug, Right right, Needs needs) {
    this.slug = slug;
    this.right = right;
    this.needs = needs;
  }

  /** The last part of its address. */
  public String slug() {
    return slug;
  }

  /** Without this right its button is not there. */
  public Right right() {
    return right;
  }

  public Needs needs() {
    return needs;
  }

  /** Whether its button is shown; the page's script says the same. */
  public boolean fits(int active, int inactive) {
    return switch (needs) {
      case ONE -> active + inactive == 1;
      case ACTIVE -> active > 0;
      case INACTIVE -> inactive > 0;
    };
  }

  /** Whether a request for so many connections makes sense. */
  boolean takes(int selected) {
    return needs == Needs.ONE ? selected == 1 : selected > 0;
  }
}
