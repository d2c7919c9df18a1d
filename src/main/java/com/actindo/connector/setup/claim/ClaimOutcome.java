package com.actindo.connector.setup.claim;

import com.actindo.connector.core1.Profile;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.vault.Secret;

/** How a step of a claim ends; everything else is a problem. */
public sealed interface ClaimOutcome {
  /** The store is connected. */
  record Connected() implements ClaimOutcome {}

  /** Somebody else than the store's user has signed in: they are asked, with a ticket. */
  record Consent(Claim claim, Profile profile, Secret ticket) implements ClaimOutcome {}

  /** Another workspace holds the store. */
  record Conflict(Claim claim, WorkspaceName holder) implements ClaimOutcome {}

  /** Another claim was quicker. */
  record Lost() implements ClaimOutcome {}

  /** The user did not want to. */
  record Declined() implements ClaimOutcome {}
}
