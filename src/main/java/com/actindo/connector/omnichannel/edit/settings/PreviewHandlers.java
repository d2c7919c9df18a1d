package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.preview.PreviewPart;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.sync.orders.preview.Previews;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.web.problem.ProblemAnswers;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** What the order filters of the form would bring, saved or not. */
public final class PreviewHandlers {
  private final Previews previews;
  private final OrderFiltersHandlers filters;
  private final SettingsSheetHandlers sheets;
  private final Pages pages;

  public PreviewHandlers(
      Previews previews, OrderFiltersHandlers filters, SettingsSheetHandlers sheets, Pages pages) {
    this.previews = previews;
    this.filters = filters;
    this.sheets = sheets;
    this.pages = pages;
  }

  /** {@code POST …/connections/{id}/settings/order-filters/preview}; it changes nothing. */
  public void preview(Context ctx, Member member) {
    sheets.mayChange(ctx, member);
    OrderFiltersInput input = OrderFiltersHandlers.input(ctx);
    PreviewPart part = part(member, Resources.id(ctx), FrameHandlers.language(ctx, member), input);
    if (ProblemAnswers.fromPage(ctx)) {
      ctx.html(pages.fragment("omnichannel/edit/preview", part));
    } else {
      filters.again(ctx, member, input, part);
    }
  }

  private PreviewPart part(Member member, long id, Language language, OrderFiltersInput input) {
    sheets.open(member, id);
    if (!input.faults(SettingsTexts.in(language)).isEmpty()) {
      return PreviewPart.unreadable(language);
    }
    try {
      var found = previews.of(member, id, input.filters());
      return PreviewPart.of(language, found, !input.statuses().isEmpty());
    } catch (Problem problem) {
      return PreviewPart.of(language, problem);
    }
  }
}
