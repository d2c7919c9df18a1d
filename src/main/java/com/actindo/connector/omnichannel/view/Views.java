package com.actindo.connector.omnichannel.view;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes and changes views. Everybody who may look at a list may have views of it; only the owner
 * may change one, and only who may manage may show one to others.
 */
public final class Views {
  /** How many views of a list one user can have. */
  static final int MOST = 200;

  private static final Logger log = LoggerFactory.getLogger(Views.class);

  private final Database database;
  private final ViewRepository views;
  private final AuditRepository audit;

  public Views(Database database, ViewRepository views, AuditRepository audit) {
    this.database = database;
    this.views = views;
    this.audit = audit;
  }

  /**
   * Keeps settings under a new name.
   *
   * @throws Problem of type {@code right-missing}, or {@code invalid} naming {@code name} and, for
   *     a readable one, {@link ViewFault.Why#id why}
   */
  public ListView create(Member member, String list, String name, ListSettings settings) {
    member.must(Right.VIEW);
    String fit = fit(name);
    ListView created =
        database.tenant(
            member.workspace(),
            tx -> {
              views.lockNames(tx, member.workspace(), list, member.userId());
              mustBeFree(tx, member, list, fit, 0);
              if (views.count(tx, member.workspace(), list, member.userId()) >= MOST) {
                throw refused(ViewFault.Why.TOO_MANY);
              }
              ListView view =
                  views.create(tx, member.workspace(), list, member.userId(), fit, settings);
              note(tx, member, "view.created", list, view);
              return view;
            });
    logged(member, "view.created", created);
    return created;
  }

  /**
   * Gives a view another name.
   *
   * @throws Problem as {@link #create}, or of type {@code not-found} or {@code stale}
   */
  public ListView rename(Member member, String list, long id, IfMatch seen, String name) {
    String fit = fit(name);
    return change(
        member,
        list,
        id,
        seen,
        "view.renamed",
        (tx, view) -> {
          views.lockNames(tx, member.workspace(), list, member.userId());
          mustBeFree(tx, member, list, fit, id);
          return views.rename(tx, member.workspace(), view, fit);
        });
  }

  /** Keeps other settings in a view. */
  public ListView save(Member member, String list, long id, IfMatch seen, ListSettings settings) {
    return change(
        member,
        list,
        id,
        seen,
        "view.saved",
        (tx, view) -> views.save(tx, member.workspace(), view, settings));
  }

  /** Shows a view to everybody in the workspace, or to its owner alone. */
  public ListView publish(Member member, String list, long id, IfMatch seen, boolean published) {
    if (published) {
      member.must(Right.MANAGE);
    }
    return change(
        member,
        list,
        id,
        seen,
        published ? "view.published" : "view.unpublished",
        (tx, view) -> views.publish(tx, member.workspace(), view, published));
  }

  public void delete(Member member, String list, long id, IfMatch seen) {
    change(
        member,
        list,
        id,
        seen,
        "view.deleted",
        (tx, view) -> {
          views.delete(tx, member.workspace(), view);
          return view;
        });
  }

  private ListView change(
      Member member,
      String list,
      long id,
      IfMatch seen,
      String event,
      BiFunction<Tx, ListView, ListView> work) {
    member.must(Right.VIEW);
    ListView done =
        database.tenant(
            member.workspace(),
            tx -> {
              ListView view =
                  views
                      .lock(tx, member.workspace(), list, member.userId(), id)
                      .orElseThrow(Resources::notFound);
              if (!view.ownedBy(member)) {
                throw Problem.of(ProblemType.RIGHT_MISSING, "a view of somebody else");
              }
              seen.check(view.version());
              ListView changed = work.apply(tx, view);
              note(tx, member, event, list, changed);
              return changed;
            });
    logged(member, event, done);
    return done;
  }

  private void mustBeFree(Tx tx, Member member, String list, String name, long but) {
    views
        .named(tx, member.workspace(), list, member.userId(), name)
        .filter(id -> id != but)
        .ifPresent(id -> {
          throw refused(ViewFault.Why.TAKEN);
        });
  }

  private void note(Tx tx, Member member, String event, String list, ListView view) {
    audit.add(
        tx,
        new AuditEvent(
            Actor.workspaceUser(member.userId()),
            event,
            member.workspace().value(),
            null,
            null,
            Map.of("list", list, "view", view.id(), "name", view.name())));
  }

  private static void logged(Member member, String event, ListView view) {
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("view", view.id())
        .addKeyValue("event", event)
        .log("view changed");
  }

  private static String fit(String name) {
    String trimmed = name.strip();
    if (trimmed.isEmpty()
        || trimmed.length() > ListView.LONGEST
        || trimmed.chars().anyMatch(Character::isISOControl)) {
      throw refused(ViewFault.Why.UNFIT);
    }
    return trimmed;
  }

  private static Problem refused(ViewFault.Why why) {
    return Problem.naming(
        ProblemType.INVALID, "the name of a view is " + why.id(), List.of("name", why.id()));
  }
}
