package com.actindo.connector.omnichannel.view;

import com.actindo.connector.workspace.Member;

/**
 * Settings of a list under a name.
 *
 * @param ownerId the workspace's id of the user who made it, the only one who may change it
 * @param published everybody in the workspace sees it
 * @param version raised by every change
 */
public record ListView(
    long id, String ownerId, String name, boolean published, ListSettings settings, long version) {
  /** The longest name, in characters. */
  public static final int LONGEST = 100;

  public ListView {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("no name of a view");
    }
  }

  public boolean ownedBy(Member member) {
    return ownerId.equals(member.userId());
  }
}
