package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.connection.settings.ConnectionSettings;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.Sheet;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.edit.preview.PreviewPart;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The entry Order Filters. */
public final class OrderFiltersHandlers {
  private static final String STATUSES = "statuses";

  private final SettingsSheetHandlers sheets;

  public OrderFiltersHandlers(SettingsSheetHandlers sheets) {
    this.sheets = sheets;
  }

  /** {@code GET …/connections/{id}/settings/order-filters}. */
  public void get(Context ctx, Member member) {
    OpenedSettings opened = sheets.open(ctx, member);
    var filters = OrderFiltersInput.of(opened.now().orderFilters());
    sheets.show(ctx, Entry.ORDER_FILTERS, page(sheets.sheet(ctx, member, opened), opened, filters));
  }

  /** {@code POST …/connections/{id}/settings/order-filters}. */
  public void post(Context ctx, Member member) {
    sheets.mayChange(ctx, member);
    OrderFiltersInput input = input(ctx);
    var texts = SettingsTexts.in(FrameHandlers.language(ctx, member));
    Faults faults = input.faults(texts);
    if (!faults.isEmpty()) {
      refuse(ctx, member, input, faults);
      return;
    }
    sheets.save(
        ctx,
        member,
        Entry.ORDER_FILTERS,
        now -> new ConnectionSettings(now.variantOptionType(), input.filters(), now.offers()),
        now ->
            OrderFiltersDifference.between(texts, OrderFiltersInput.of(now.orderFilters()), input),
        (sheet, now) -> page(sheet, now, input));
  }

  private void refuse(Context ctx, Member member, OrderFiltersInput input, Faults faults) {
    OpenedSettings opened = sheets.open(ctx, member);
    Sheet sheet = sheets.sheet(ctx, member, opened);
    sheets.refuse(
        ctx,
        ProblemType.INVALID,
        Entry.ORDER_FILTERS,
        page(sheet.with(faults).openedFor(FormHandlers.seen(ctx)), opened, input));
  }

  /** The form as it was filled in, not saved, with what it would bring. */
  void again(Context ctx, Member member, OrderFiltersInput input, PreviewPart preview) {
    OpenedSettings opened = sheets.open(ctx, member);
    Sheet sheet = sheets.sheet(ctx, member, opened).openedFor(FormHandlers.seen(ctx));
    sheets.show(ctx, Entry.ORDER_FILTERS, page(sheet, opened, input).with(preview));
  }

  static OrderFiltersInput input(Context ctx) {
    SortedSet<Integer> statuses = FormHandlers.numbers(ctx, STATUSES);
    if (!statuses.isEmpty() && statuses.last() > OrderFiltersInput.LAST_STATUS) {
      throw Problem.naming(
          ProblemType.INVALID_PARAMETER, "no such order status", List.of(STATUSES));
    }
    return new OrderFiltersInput(
        statuses,
        FormHandlers.text(ctx, OrderFiltersInput.FROM_ID),
        FormHandlers.text(ctx, OrderFiltersInput.CREATED_FROM),
        FormHandlers.on(ctx, "importArchived"));
  }

  private static OrderFiltersPage page(
      Sheet sheet, OpenedSettings opened, OrderFiltersInput entered) {
    return new OrderFiltersPage(
        sheet,
        entered,
        Optional.ofNullable(opened.connection().store().timeZone()),
        Optional.empty());
  }
}
