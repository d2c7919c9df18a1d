package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.connection.settings.ConnectionSettings;
import com.actindo.connector.connection.settings.VariantOptionType;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.form.Difference;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;

/** The entry Variant Option Type. */
public final class VariantHandlers {
  private static final String FIELD = "variantOptionType";

  private final SettingsSheetHandlers sheets;

  public VariantHandlers(SettingsSheetHandlers sheets) {
    this.sheets = sheets;
  }

  /** {@code GET …/connections/{id}/settings/variant-option-type}. */
  public void get(Context ctx, Member member) {
    OpenedSettings opened = sheets.open(ctx, member);
    sheets.show(
        ctx,
        Entry.VARIANT_OPTION_TYPE,
        new VariantPage(sheets.sheet(ctx, member, opened), opened.now().variantOptionType()));
  }

  /** {@code POST …/connections/{id}/settings/variant-option-type}. */
  public void post(Context ctx, Member member) {
    sheets.mayChange(ctx, member);
    VariantOptionType chosen = chosen(ctx);
    Language language = FrameHandlers.language(ctx, member);
    sheets.save(
        ctx,
        member,
        Entry.VARIANT_OPTION_TYPE,
        now -> new ConnectionSettings(chosen, now.orderFilters(), now.offers()),
        now -> differences(language, now.variantOptionType(), chosen),
        (sheet, _) -> new VariantPage(sheet, chosen));
  }

  private static VariantOptionType chosen(Context ctx) {
    String id = FormHandlers.text(ctx, FIELD);
    return Arrays.stream(VariantOptionType.values())
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Problem.naming(ProblemType.INVALID, "no variant option type", List.of(FIELD)));
  }

  private static List<Difference> differences(
      Language language, VariantOptionType now, VariantOptionType yours) {
    var texts = SettingsTexts.in(language);
    return now == yours
        ? List.of()
        : List.of(new Difference(texts.variantTitle(), texts.variant(now), texts.variant(yours)));
  }
}
