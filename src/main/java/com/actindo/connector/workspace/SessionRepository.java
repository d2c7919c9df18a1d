package com.actindo.connector.workspace;

import static com.actindo.connector.db.gen.Tables.LOGIN_ATTEMPT;
import static com.actindo.connector.db.gen.Tables.SESSION;
import static com.actindo.connector.db.gen.Tables.SESSION_MEMBER;

import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.SessionMemberRecord;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;

/** Keeps sessions and sign-ins under way by the hash of their secrets. */
public final class SessionRepository {
  private static final Duration IDLE = Duration.ofHours(8);
  private static final Duration WHOLE = Duration.ofHours(24);
  private static final Duration SIGN_IN = Duration.ofMinutes(15);

  /** A session's last use is noted this often, not at every request. */
  private static final Duration NOTE = Duration.ofMinutes(1);

  private final InstantSource clock;

  public SessionRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** A sign-in that has begun at the workspace. */
  record LoginAttempt(WorkspaceName workspace, String returnTo) {}

  void beginLogin(Tx tx, Secret state, Secret browser, WorkspaceName workspace, String returnTo) {
    tx.sql()
        .insertInto(LOGIN_ATTEMPT)
        .set(LOGIN_ATTEMPT.STATE_HASH, state.sha256())
        .set(LOGIN_ATTEMPT.BROWSER_HASH, browser.sha256())
        .set(LOGIN_ATTEMPT.WORKSPACE, workspace.value())
        .set(LOGIN_ATTEMPT.RETURN_TO, returnTo)
        .set(LOGIN_ATTEMPT.STARTED_AT, now())
        .execute();
  }

  /** Burns the state of a sign-in that this browser began. */
  Optional<LoginAttempt> burnLogin(Tx tx, Secret state, Secret browser) {
    return tx.sql()
        .deleteFrom(LOGIN_ATTEMPT)
        .where(LOGIN_ATTEMPT.STATE_HASH.eq(state.sha256()))
        .and(LOGIN_ATTEMPT.BROWSER_HASH.eq(browser.sha256()))
        .and(LOGIN_ATTEMPT.STARTED_AT.gt(now().minus(SIGN_IN)))
        .returning()
        .fetchOptional(
            row -> new LoginAttempt(new WorkspaceName(row.getWorkspace()), row.getReturnTo()));
  }

  /** The member that a session holds for a workspace; notes the use. */
  Optional<Member> member(Tx tx, Secret session, WorkspaceName workspace) {
    Optional<Member> member = watch(tx, session, workspace);
    member.ifPresent(found -> noteUse(tx, session));
    return member;
  }

  /** The same without being a use of the session. */
  Optional<Member> watch(Tx tx, Secret session, WorkspaceName workspace) {
    return tx.sql()
        .select(SESSION_MEMBER.fields())
        .from(SESSION_MEMBER)
        .join(SESSION)
        .on(SESSION.ID_HASH.eq(SESSION_MEMBER.ID_HASH))
        .where(SESSION_MEMBER.ID_HASH.eq(session.sha256()))
        .and(SESSION_MEMBER.WORKSPACE.eq(workspace.value()))
        .and(alive())
        .fetchOptional(row -> read(row.into(SESSION_MEMBER)));
  }

  /** Speaks another language with the member, for as long as the session lives. */
  void speak(Tx tx, Secret session, WorkspaceName workspace, Language language) {
    tx.sql()
        .update(SESSION_MEMBER)
        .set(SESSION_MEMBER.LOCALE, language.tag())
        .where(SESSION_MEMBER.ID_HASH.eq(session.sha256()))
        .and(SESSION_MEMBER.WORKSPACE.eq(workspace.value()))
        .execute();
  }

  /** Begins a session under a new id; what the old one held for other workspaces comes along. */
  void renew(Tx tx, Optional<Secret> old, Secret fresh, Member member) {
    Optional<OffsetDateTime> begun = old.flatMap(id -> begun(tx, id));
    tx.sql()
        .insertInto(SESSION)
        .set(SESSION.ID_HASH, fresh.sha256())
        .set(SESSION.CREATED_AT, begun.orElse(now()))
        .set(SESSION.SEEN_AT, now())
        .execute();
    if (begun.isPresent()) {
      move(tx, old.orElseThrow(), fresh);
    }
    join(tx, fresh, member);
  }

  private static void join(Tx tx, Secret session, Member member) {
    SessionMemberRecord row = new SessionMemberRecord();
    row.setIdHash(session.sha256());
    row.setWorkspace(member.workspace().value());
    row.setUserId(member.userId());
    row.setName(member.name());
    row.setLocale(member.locale());
    row.setRights(member.rights().stream().map(Right::id).toArray(String[]::new));
    tx.sql()
        .insertInto(SESSION_MEMBER)
        .set(row)
        .onConflict(SESSION_MEMBER.ID_HASH, SESSION_MEMBER.WORKSPACE)
        .doUpdate()
        .set(row)
        .execute();
  }

  /** Ends a session everywhere, for all workspaces that it held. */
  void end(Tx tx, Secret session) {
    tx.sql().deleteFrom(SESSION).where(SESSION.ID_HASH.eq(session.sha256())).execute();
  }

  /** Erases sessions that are over and sign-ins that never ended. */
  public void erase(Tx tx, Instant now) {
    OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
    tx.sql()
        .deleteFrom(SESSION)
        .where(SESSION.SEEN_AT.lt(time.minus(IDLE)).or(SESSION.CREATED_AT.lt(time.minus(WHOLE))))
        .execute();
    tx.sql()
        .deleteFrom(LOGIN_ATTEMPT)
        .where(LOGIN_ATTEMPT.STARTED_AT.lt(time.minus(SIGN_IN)))
        .execute();
  }

  /** When a session began that is not over: of one that is, nothing comes along. */
  private Optional<OffsetDateTime> begun(Tx tx, Secret session) {
    return tx.sql()
        .select(SESSION.CREATED_AT)
        .from(SESSION)
        .where(SESSION.ID_HASH.eq(session.sha256()))
        .and(alive())
        .fetchOptional(SESSION.CREATED_AT);
  }

  private void move(Tx tx, Secret old, Secret fresh) {
    tx.sql()
        .update(SESSION_MEMBER)
        .set(SESSION_MEMBER.ID_HASH, fresh.sha256())
        .where(SESSION_MEMBER.ID_HASH.eq(old.sha256()))
        .execute();
    end(tx, old);
  }

  private void noteUse(Tx tx, Secret session) {
    tx.sql()
        .update(SESSION)
        .set(SESSION.SEEN_AT, now())
        .where(SESSION.ID_HASH.eq(session.sha256()))
        .and(SESSION.SEEN_AT.lt(now().minus(NOTE)))
        .execute();
  }

  private Condition alive() {
    return SESSION.SEEN_AT.gt(now().minus(IDLE)).and(SESSION.CREATED_AT.gt(now().minus(WHOLE)));
  }

  private static Member read(SessionMemberRecord row) {
    return new Member(
        new WorkspaceName(row.getWorkspace()),
        row.getUserId(),
        row.getName(),
        row.getLocale(),
        Arrays.stream(row.getRights())
            .flatMap(id -> Right.of(id).stream())
            .collect(Collectors.toSet()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
