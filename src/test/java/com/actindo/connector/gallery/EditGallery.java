package com.actindo.connector.gallery;

import com.actindo.connector.attribute.AttributeCountRepository.Counts;
import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.settings.VariantOptionType;
import com.actindo.connector.gallery.Gallery.Shown;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.edit.CredentialsPage;
import com.actindo.connector.omnichannel.edit.Details;
import com.actindo.connector.omnichannel.edit.Head;
import com.actindo.connector.omnichannel.edit.Outside;
import com.actindo.connector.omnichannel.edit.ReleasePage;
import com.actindo.connector.omnichannel.edit.Sheet;
import com.actindo.connector.omnichannel.edit.create.CreatePage;
import com.actindo.connector.omnichannel.edit.form.CredentialsFaults;
import com.actindo.connector.omnichannel.edit.form.CredentialsInput;
import com.actindo.connector.omnichannel.edit.form.Difference;
import com.actindo.connector.omnichannel.edit.form.Fault;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.omnichannel.edit.settings.OffersPage;
import com.actindo.connector.omnichannel.edit.settings.OrderFiltersInput;
import com.actindo.connector.omnichannel.edit.settings.OrderFiltersPage;
import com.actindo.connector.omnichannel.edit.settings.VariantPage;
import com.actindo.connector.omnichannel.edit.text.CredentialsTexts;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The pages of one connection in all that they can show. */
final class EditGallery {
  private static final String NAME = "BigCommerce (kqx2w9f4ab)";
  private static final Seen SEEN = Seen.of(3);
  private static final Instant AT = Instant.parse("2026-11-14T16:42:05Z");
  private static final List<String> SCOPES =
      List.of("store_v2_information_read_only", "store_v2_orders", "store_v2_products_read_only");
  private static final Outside OUTSIDE =
      new Outside(
          URI.create("https://login.example.com/app/abc/install"),
          URI.create("https://support.example.com/"),
          SCOPES);

  private final Language language;
  private final List<Shown> shown = new ArrayList<>();

  EditGallery(Language language) {
    this.language = language;
  }

  List<Shown> pages() {
    create();
    for (StatusReason reason : StatusReason.values()) {
      credentials("edit-" + reason.slug(), sheet(Optional.of(reason)));
    }
    credentials("edit-active", sheet(Optional.empty()));
    credentials("edit-viewer", viewer());
    credentials(
        "edit-unreachable", sheet(Optional.empty()).with(rejected(ProblemType.STORE_UNAVAILABLE)));
    credentials(
        "edit-taken", sheet(Optional.empty()).with(rejected(ProblemType.STORE_ALREADY_CONNECTED)));
    var words = CredentialsTexts.in(language);
    credentials(
        "edit-stale",
        sheet(Optional.empty())
            .meanwhile(
                List.of(
                    new Difference("Name", "Nordlicht", NAME),
                    new Difference(words.storeHash(), "abc", "kqx2w9f4ab"))));
    show("edit-release", "release", new ReleasePage(sheet(Optional.empty())));
    settings();
    return shown;
  }

  private void create() {
    create("edit-new", CredentialsInput.EMPTY, Faults.none());
    var faults = new CredentialsFaults(language);
    create("edit-new-empty", CredentialsInput.EMPTY, faults.ofNew(CredentialsInput.EMPTY));
    var half = new CredentialsInput("", "bigcommerce", "?", Optional.empty());
    create("edit-new-half", half, faults.ofNew(half));
    var typed =
        new CredentialsInput(
            "Nordlicht", "bigcommerce", "kqx2w9f4ab", CredentialsInput.token("typed-token"));
    create(
        "edit-new-scopes",
        typed,
        rejected(
            ProblemType.CREDENTIALS_REJECTED,
            "credentials.accessToken",
            "store_v2_orders",
            "store_v2_products_read_only"));
    create(
        "edit-new-token",
        typed,
        rejected(ProblemType.CREDENTIALS_REJECTED, "credentials.accessToken"));
    create(
        "edit-new-hash",
        typed,
        rejected(ProblemType.CREDENTIALS_REJECTED, "credentials.storeHash"));
  }

  private void create(String name, CredentialsInput input, Faults faults) {
    show(name, "create", new CreatePage(frame(true), OUTSIDE, input, faults));
  }

  private Faults rejected(ProblemType type, String... names) {
    Optional<Fault.Way> way =
        Optional.of(
            new Fault.Way(CredentialsTexts.in(language).storeHashTakenBy(NAME), "/pages/x"));
    return Faults.of(
        new CredentialsFaults(language)
            .of(Problem.naming(type, "test", List.of(names)), true, way)
            .orElseThrow());
  }

  private void credentials(String name, Sheet sheet) {
    var input = new CredentialsInput(NAME, "bigcommerce", "kqx2w9f4ab", Optional.empty());
    show(name, "credentials", new CredentialsPage(sheet, input, details()));
  }

  private void settings() {
    Sheet sheet = sheet(Optional.empty());
    for (VariantOptionType type : VariantOptionType.values()) {
      show("edit-variant-" + type.id(), "variant", new VariantPage(sheet, type));
    }
    orders("edit-orders", sheet, Set.of(11), "", "");
    orders("edit-orders-nothing", sheet, Set.of(), "", "");
    orders("edit-orders-incomplete", sheet, Set.of(0, 9, 11), "4711", "2026-11-01");
    orders("edit-orders-viewer", viewer(), Set.of(9, 11), "4711", "2026-11-01");
    var texts = SettingsTexts.in(language);
    orders(
        "edit-orders-faults",
        sheet.with(
            new Faults(
                List.of(
                    Fault.at("fromId", texts.fromIdInvalid()),
                    Fault.at("createdFrom", texts.createdFromInvalid())))),
        Set.of(11),
        "first",
        "2026-02-30");
    orders(
        "edit-orders-stale",
        sheet.meanwhile(
            List.of(
                new Difference(texts.statuses(), texts.status(11), texts.none()),
                new Difference(texts.fromId(), "4711", texts.noLimit()))),
        Set.of(),
        "",
        "");
    show("edit-offers", "offers", new OffersPage(sheet, true));
    show("edit-offers-viewer", "offers", new OffersPage(viewer(), false));
    show("edit-variant-viewer", "variant", new VariantPage(viewer(), VariantOptionType.DROPDOWN));
  }

  private void orders(String name, Sheet sheet, Set<Integer> on, String id, String day) {
    show(
        name,
        "orders",
        new OrderFiltersPage(
            sheet,
            new OrderFiltersInput(new TreeSet<>(on), id, day, false),
            Optional.of("Europe/Berlin"),
            Optional.empty()));
  }

  private Sheet sheet(Optional<StatusReason> reason) {
    return sheet(frame(true), reason);
  }

  private Sheet viewer() {
    return sheet(frame(false), Optional.of(StatusReason.TOKEN_REJECTED));
  }

  private static Sheet sheet(Frame frame, Optional<StatusReason> reason) {
    Source source = reason.isPresent() ? Source.APP : Source.MANUAL;
    return new Sheet(
        frame,
        new Head(7, NAME, AT, reason, source, SEEN),
        OUTSIDE,
        SEEN,
        Faults.none(),
        false,
        List.of());
  }

  private Frame frame(boolean may) {
    return new Frame(language, "nordlicht", "Kim Sand", "csrf", may, may, Optional.empty());
  }

  private static Details details() {
    return new Details(
        7,
        "kqx2w9f4ab",
        Optional.of("Nordlicht Outdoor"),
        Optional.of("nordlicht-outdoor.example.com"),
        Optional.of("Europe/Berlin"),
        Source.APP,
        Optional.of(AT),
        Optional.of(AT),
        new Counts(121, 4, 4),
        List.of(
            run(ProcessStatus.RUNNING, Optional.empty()),
            run(ProcessStatus.FAILED, Optional.of("token-rejected")),
            run(ProcessStatus.SUCCEEDED, Optional.empty())));
  }

  private static Details.Run run(ProcessStatus status, Optional<String> error) {
    return new Details.Run(
        ProcessKind.SYNCHRONISATION,
        status,
        2,
        4,
        0,
        AT,
        status.isUnfinished() ? Optional.empty() : Optional.of(4L),
        error);
  }

  private void show(String name, String template, Page page) {
    shown.add(new Shown(name + "-" + language.tag(), "omnichannel/edit/" + template, page));
  }
}
