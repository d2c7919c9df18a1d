package com.actindo.connector.setup.claim;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.setup.page.Notice;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The step in which a workspace takes an installation, from START SETUP to its end.
 *
 * @param ticketHash of the ticket that a further step must show
 * @param workspaceUser the id of the workspace's user, once signed in
 */
@SuppressWarnings("ArrayRecordComponent") // equal by id
public record Claim(
    long id,
    byte[] ticketHash,
    Visitor visitor,
    WorkspaceName workspace,
    Status status,
    @Nullable String workspaceUser,
    @Nullable Long connectionId,
    Instant startedAt) {

  /** How far it is. */
  public enum Status {
    STARTED("started", false),
    SIGNED_IN("signed-in", false),
    CONSENT("consent", false),
    CONNECTED("connected", true),
    DECLINED("declined", true),
    REFUSED("refused", true),
    CONFLICT("conflict", true),
    LOST("lost", true),
    ENDED("ended", true);

    private final String slug;
    private final boolean over;

    Status(String slug, boolean over) {
      this.slug = slug;
      this.over = over;
    }

    String slug() {
      return slug;
    }

    /** Whether nothing follows any more. */
    public boolean over() {
      return over;
    }

    static Status of(String slug) {
      for (Status status : values()) {
        if (status.slug.equals(slug)) {
          return status;
        }
      }
      throw new IllegalArgumentException("no status of a claim: " + slug);
    }
  }

  /** What is worth telling of a claim that has ended without a connection. */
  public Optional<Notice> notice() {
    return switch (status) {
      case STARTED, SIGNED_IN, CONSENT, CONNECTED -> Optional.empty();
      case DECLINED ->
          Optional.of(workspaceUser == null ? Notice.SIGN_IN_DECLINED : Notice.CONSENT_DECLINED);
      case REFUSED, CONFLICT, LOST, ENDED -> Optional.of(Notice.ENDED);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim && claim.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
