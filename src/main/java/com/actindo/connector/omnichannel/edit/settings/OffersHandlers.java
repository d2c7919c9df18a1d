package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.connection.settings.ConnectionSettings;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.form.Difference;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import java.util.List;

/** The entry Offers. */
public final class OffersHandlers {
  private final SettingsSheetHandlers sheets;

  public OffersHandlers(SettingsSheetHandlers sheets) {
    this.sheets = sheets;
  }

  /** {@code GET …/connections/{id}/settings/offers}. */
  public void get(Context ctx, Member member) {
    OpenedSettings opened = sheets.open(ctx, member);
    sheets.show(
        ctx,
        Entry.OFFERS,
        new OffersPage(
            sheets.sheet(ctx, member, opened), opened.now().offers().onlyPushMappedAttributes()));
  }

  /** {@code POST …/connections/{id}/settings/offers}. */
  public void post(Context ctx, Member member) {
    sheets.mayChange(ctx, member);
    boolean on = FormHandlers.on(ctx, "onlyPushMappedAttributes");
    var texts = SettingsTexts.in(FrameHandlers.language(ctx, member));
    sheets.save(
        ctx,
        member,
        Entry.OFFERS,
        now ->
            new ConnectionSettings(
                now.variantOptionType(), now.orderFilters(), new ConnectionSettings.Offers(on)),
        now -> differences(texts, now.offers().onlyPushMappedAttributes(), on),
        (sheet, _) -> new OffersPage(sheet, on));
  }

  private static List<Difference> differences(SettingsTexts texts, boolean now, boolean yours) {
    return now == yours
        ? List.of()
        : List.of(new Difference(texts.onlyMapped(), texts.onOff(now), texts.onOff(yours)));
  }
}
