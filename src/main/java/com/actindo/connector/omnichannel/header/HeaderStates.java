package com.actindo.connector.omnichannel.header;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Watch;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * What the headers of open pages show: read once a second for each session, however many tabs and
 * streams ask.
 */
public final class HeaderStates {
  private static final Duration LIFE = Duration.ofSeconds(1);
  private static final int MOST = 5_000;

  private final Database database;
  private final HeaderRepository repository;

  // by the clock that runs forward: it spares the database and says nothing of when things were
  private final Cache<String, Optional<HeaderState>> states =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();

  public HeaderStates(Database database, HeaderRepository repository) {
    this.database = database;
    this.repository = repository;
  }

  /**
   * The state as the session's member sees it.
   *
   * @throws Problem {@code not-signed-in} once the session is over, {@code right-missing}
   */
  HeaderState of(Watch watch) {
    return states
        .get(watch.key(), key -> watch.member().map(this::read))
        .orElseThrow(() -> Problem.of(ProblemType.NOT_SIGNED_IN, "the session is over"));
  }

  private HeaderState read(Member member) {
    member.must(Right.VIEW);
    return database.tenant(member.workspace(), tx -> repository.state(tx, member));
  }
}
