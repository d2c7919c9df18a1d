package com.actindo.connector.omnichannel.list;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.list.text.ActionTexts;
import com.actindo.connector.omnichannel.manage.Switching;
import com.actindo.connector.omnichannel.table.Selection;
import com.actindo.connector.omnichannel.table.page.ListHandlers;
import com.actindo.connector.omnichannel.table.page.Notice;
import com.actindo.connector.omnichannel.table.page.TableTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.Synchronisations;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The editing toolbar: what is done with the selected connections. */
public final class ActionHandlers {
  /** They name the reason why a connection cannot be dealt with now. */
  private static final Set<ProblemType> EXPLAINED =
      Set.of(ProblemType.NOT_POSSIBLE_NOW, ProblemType.TOKEN_REJECTED);

  private final Sessions sessions;
  private final Switching switching;
  private final Synchronisations synchronisations;
  private final ListHandlers lists;

  public ActionHandlers(
      Sessions sessions,
      Switching switching,
      Synchronisations synchronisations,
      ListHandlers lists) {
    this.sessions = sessions;
    this.switching = switching;
    this.synchronisations = synchronisations;
    this.lists = lists;
  }

  /** {@code POST …/connections/actions/edit}. */
  public void edit(Context ctx, Member member) {
    selection(ctx, member, Action.EDIT)
        .ifPresent(selection -> lead(ctx, lists.path(member, selection.only())));
  }

  /** {@code POST …/connections/actions/delete}: asks first. */
  public void delete(Context ctx, Member member) {
    selection(ctx, member, Action.DELETE)
        .ifPresent(selection ->
            lead(ctx, lists.path(member, selection.only()) + "/delete" + lists.query(ctx, member)));
  }

  /** {@code POST …/connections/actions/synchronize}. */
  public void synchronize(Context ctx, Member member) {
    selection(ctx, member, Action.SYNCHRONIZE)
        .ifPresent(selection -> {
          try {
            synchronisations.request(member, selection.only(), selection.seen());
            lead(ctx, Said.SYNC_TRIGGERED.at(lists.back(ctx, member)));
          } catch (Problem problem) {
            explain(ctx, member, selection, problem);
          }
        });
  }

  /** {@code POST …/connections/actions/enable}. */
  public void enable(Context ctx, Member member) {
    selection(ctx, member, Action.ENABLE).ifPresent(selection -> enable(ctx, member, selection));
  }

  /** {@code POST …/connections/actions/disable}: several at once; active ones only. */
  public void disable(Context ctx, Member member) {
    selection(ctx, member, Action.DISABLE)
        .ifPresent(selection -> {
          var done = switching.disableAll(member, List.copyOf(selection.ids()));
          if (done.done() == 0) {
            refuse(ctx, member, HttpStatus.CONFLICT, selection, texts(ctx, member).noneActive());
          } else {
            lead(ctx, Said.DISABLED.at(lists.back(ctx, member)));
          }
        });
  }

  private void enable(Context ctx, Member member, Selection selection) {
    try {
      if (selection.size() == 1) {
        switching.enable(member, selection.only(), selection.seen());
      } else {
        enableAll(ctx, member, selection);
        return;
      }
      lead(ctx, Said.ENABLED.at(lists.back(ctx, member)));
    } catch (Problem problem) {
      explain(ctx, member, selection, problem);
    }
  }

  private void enableAll(Context ctx, Member member, Selection selection) {
    ActionTexts texts = texts(ctx, member);
    Switching.Several several = switching.enableAll(member, List.copyOf(selection.ids()));
    if (!several.refused().isEmpty()) {
      String done = several.done() == 0 ? "" : texts.someEnabled(several.done()) + " ";
      refuse(ctx, member, HttpStatus.CONFLICT, selection, done + texts.refused(several.refused()));
    } else if (several.done() == 0) {
      refuse(ctx, member, HttpStatus.CONFLICT, selection, texts.noneInactive());
    } else {
      lead(ctx, Said.ENABLED.at(lists.back(ctx, member)));
    }
  }

  /** The selected rows; empty when the answer is already that they make no sense. */
  private Optional<Selection> selection(Context ctx, Member member, Action action) {
    sessions.mustBeOurs(ctx);
    member.must(action.right());
    Selection selection = Selection.of(ctx.formParams("row"));
    if (action.takes(selection.size())) {
      return Optional.of(selection);
    }
    ActionTexts texts = texts(ctx, member);
    String what = action.needs() == Action.Needs.ONE ? texts.selectOne() : texts.selectSome();
    refuse(ctx, member, HttpStatus.UNPROCESSABLE_CONTENT, selection, what);
    return Optional.empty();
  }

  /** Tells why a connection cannot be dealt with now; all other problems go their usual way. */
  private void explain(Context ctx, Member member, Selection selection, Problem problem) {
    StatusReason reason =
        problem.names().stream()
            .flatMap(name -> StatusReason.find(name).stream())
            .findFirst()
            .filter(_ -> EXPLAINED.contains(problem.type()))
            .orElseThrow(() -> problem);
    var text = StatusTexts.in(FrameHandlers.language(ctx, member)).inWorkspace(reason);
    String why = text.explanation() + " " + text.remedy();
    refuse(ctx, member, HttpStatus.CONFLICT, selection, why);
  }

  private void refuse(
      Context ctx, Member member, HttpStatus status, Selection selection, String why) {
    var notice = new Notice(TableTexts.in(FrameHandlers.language(ctx, member)).notDone(), why);
    lists.refuse(ctx, member, status, selection.ids(), notice);
  }

  private static ActionTexts texts(Context ctx, Member member) {
    return ActionTexts.in(FrameHandlers.language(ctx, member));
  }

  private static void lead(Context ctx, String address) {
    ctx.redirect(address, HttpStatus.SEE_OTHER);
  }
}
