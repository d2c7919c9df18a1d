package com.actindo.connector.workspace;

import com.actindo.connector.core1.Core1;
import com.actindo.connector.core1.Core1Trouble;
import com.actindo.connector.core1.Profile;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Knows who calls with a bearer token: its workspace's ping and profile say so, for a minute. */
public final class BearerCalls {
  private static final Duration LIFE = Duration.ofSeconds(60);
  private static final int MOST = 10_000;

  private final Core1 core1;
  private final Database database;
  private final WorkspaceRepository workspaces;
  private final Cache<String, Member> members;

  public BearerCalls(
      Core1 core1, Database database, WorkspaceRepository workspaces, InstantSource clock) {
    this.core1 = core1;
    this.database = database;
    this.workspaces = workspaces;
    this.members =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LIFE)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /**
   * The member of the workspace whom the token speaks for.
   *
   * @throws Problem {@code not-signed-in} when the workspace refuses it, {@code right-missing}
   *     without any right, {@code workspace-failed} or {@code workspace-timeout}
   */
  public Member member(WorkspaceName workspace, Secret token) {
    String key = workspace + " " + HexFormat.of().formatHex(token.sha256());
    Member known = members.getIfPresent(key);
    if (known != null) {
      return known;
    }
    Member member = ask(workspace, token);
    members.put(key, member);
    return member;
  }

  private Member ask(WorkspaceName workspace, Secret token) {
    Profile profile = profile(workspace, token);
    if (profile.rights().isEmpty()) {
      throw Problem.naming(
          ProblemType.RIGHT_MISSING, "no right at all", List.of("connections.view"));
    }
    database.serviceDo(tx -> workspaces.know(tx, workspace));
    return SignIn.member(workspace, profile);
  }

  private Profile profile(WorkspaceName workspace, Secret token) {
    try {
      return core1.profile(workspace, token);
    } catch (Core1Trouble trouble) {
      if (trouble.kind() == Core1Trouble.Kind.REFUSED) {
        throw Problem.of(ProblemType.NOT_SIGNED_IN, "the workspace refuses the token");
      }
      throw WorkspaceTrouble.problem(trouble);
    }
  }
}
