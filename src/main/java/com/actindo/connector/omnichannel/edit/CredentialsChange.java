package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.edit.form.CredentialsInput;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.omnichannel.manage.Edits;
import com.actindo.connector.workspace.Member;

/** Saves the tab Credentials. */
public final class CredentialsChange {
  private final Edits edits;
  private final Opening opening;

  public CredentialsChange(Edits edits, Opening opening) {
    this.edits = edits;
    this.opening = opening;
  }

  /**
   * Saves what was entered. A new name alone is saved as it is, so that it does not fail because
   * the token is dead; everything else is saved only when the credentials prove good.
   *
   * @param present the connection as the sender's browser will be told of it
   * @return what to say of it
   * @throws com.actindo.connector.problem.Problem as {@link Edits#edit}
   */
  public Said save(Member member, Connection present, Seen seen, CredentialsInput input) {
    Edits.Edit edit = edit(present, input);
    if (edit.accessToken() == null) {
      opening.change(
          member, present.id(), seen, version -> edits.edit(member, present.id(), version, edit));
    } else {
      edits.edit(member, present.id(), seen.ifMatch(), edit);
    }
    return synchronises(present, edit) ? Said.SYNC_TRIGGERED : Said.SAVED;
  }

  /** A disabled connection whose credentials were only tried again stays as it is. */
  private static boolean synchronises(Connection present, Edits.Edit edit) {
    boolean entered = edit.storeHash() != null || edit.accessToken() != null;
    return edit.checkCredentials() && (entered || !present.disabled());
  }

  private static Edits.Edit edit(Connection present, CredentialsInput input) {
    StoreHash hash = input.hash().orElseThrow();
    boolean renamed = !input.name().equals(present.name());
    boolean moved = !hash.equals(present.storeHash());
    boolean touched = moved || input.accessToken().isPresent();
    return new Edits.Edit(
        renamed ? input.name() : null,
        moved ? hash : null,
        input.accessToken().orElse(null),
        touched || !renamed);
  }
}
