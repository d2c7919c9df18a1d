package com.actindo.connector.gallery;

import com.actindo.connector.callback.page.OpenAgainPage;
import com.actindo.connector.callback.page.StorePage;
import com.actindo.connector.callback.page.WaitingPage;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.page.ConnectionView;
import com.actindo.connector.connection.page.ScopeTexts;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.page.ConflictPage;
import com.actindo.connector.setup.page.ConnectedPage;
import com.actindo.connector.setup.page.ConsentPage;
import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.setup.page.Notice;
import com.actindo.connector.setup.page.SetupPage;
import com.actindo.connector.setup.page.StoreCard;
import com.actindo.connector.setup.page.SyncView;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.problem.ProblemPage;
import com.actindo.connector.web.problem.WayOn;
import com.actindo.connector.web.text.ProblemTexts;
import com.actindo.connector.workspace.page.SignedOutPage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of everything that the templates can show. */
final class Gallery {
  static final StoreCard STORE =
      new StoreCard(
          "kqx2w9f4ab",
          Optional.of("Nordlicht Outdoor"),
          Optional.of("nordlicht-outdoor.example.com"),
          Optional.of("mara.lind@example.com"));
  static final StoreCard UNNAMED =
      new StoreCard(
          "kqx2w9f4ab", Optional.empty(), Optional.empty(), Optional.of("mara.lind@example.com"));
  private static final URI SUPPORT = URI.create("https://support.example.com/");
  private static final URI INSTALL = URI.create("https://login.example.com/app/abc/install");
  private static final URI PANEL = URI.create("https://store-kqx2w9f4ab.example.com/manage/app/7");
  private static final Instant SYNCED = Instant.parse("2026-11-20T16:42:05Z");
  private static final String CONNECTIONS = "/workspaces/nordlicht/connections";

  private final Language language;
  private final List<Shown> shown = new ArrayList<>();

  /** A page, by a name that is unique and the template that shows it. */
  record Shown(String name, String template, Page page) {
    /** The name without the language. */
    String title() {
      return name.substring(0, name.lastIndexOf('-'));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Gallery(Language language) {
    this.language = language;
  }

  /** Everything in both languages. */
  static List<Shown> all() {
    var all = new ArrayList<Shown>();
    for (var language : Language.values()) {
      all.addAll(new Gallery(language).pages());
      all.addAll(new EditGallery(language).pages());
    }
    return all;
  }

  static Shown named(String name) {
    return all().stream()
        .filter(shown -> shown.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the gallery has no " + name));
  }

  private List<Shown> pages() {
    setup();
    connected();
    claimEnds();
    store();
    callbacks();
    problems();
    return shown;
  }

  private void show(String name, String template, Page page) {
    shown.add(new Shown(name + "-" + language.tag(), template, page));
  }

  private void setup() {
    setup("setup", STORE, false, "", Optional.empty(), Optional.empty());
    setup("setup-unnamed", UNNAMED, false, "", Optional.empty(), Optional.empty());
    setup("setup-framed", STORE, true, "", Optional.empty(), Optional.empty());
    for (var fault : FieldFault.values()) {
      setup("setup-" + fault, STORE, false, "my workspace!", Optional.of(fault), Optional.empty());
    }
    for (var notice : Notice.values()) {
      setup("setup-" + notice, STORE, false, "", Optional.empty(), Optional.of(notice));
    }
  }

  private void setup(
      String name,
      StoreCard store,
      boolean framed,
      String typed,
      Optional<FieldFault> fault,
      Optional<Notice> notice) {
    show(
        name,
        "setup/setup",
        new SetupPage(language, store, "ticket", "key", framed, typed, fault, SUPPORT, notice));
  }

  private void connected() {
    connected("queued", sync("queued", 0, ""), false, false);
    connected("running", sync("running", 2, ""), false, false);
    connected("waiting", sync("waiting", 2, "store-unavailable"), false, false);
    connected("succeeded", sync("succeeded", 5, ""), false, false);
    connected("failed", sync("failed", 2, "scopes-missing"), false, false);
    connected("cancelled", sync("cancelled", 1, ""), false, false);
    connected("framed", sync("running", 3, ""), true, false);
    connected("external", sync("succeeded", 5, ""), false, true);
  }

  private void connected(String name, SyncView sync, boolean framed, boolean external) {
    show(
        "connected-" + name,
        "setup/connected",
        new ConnectedPage(
            language,
            STORE,
            "nordlicht",
            CONNECTIONS,
            Optional.of(PANEL),
            external ? Optional.of(INSTALL) : Optional.empty(),
            view(
                sync.status() == SyncView.Status.SUCCEEDED
                    ? Optional.empty()
                    : Optional.of(StatusReason.NOT_SYNCHRONISED)),
            sync,
            Optional.of("key"),
            !framed,
            framed));
  }

  static SyncView sync(String status, int done, String reason) {
    return SyncView.of(
        status,
        done,
        Map.of("orderStatuses", 15, "channels", 3, "brands", 128),
        reason.isEmpty() ? Optional.empty() : Optional.of(reason));
  }

  private static ConnectionView view(Optional<StatusReason> reason) {
    return new ConnectionView(
        "BigCommerce (kqx2w9f4ab)",
        reason,
        reason.equals(Optional.of(StatusReason.NOT_SYNCHRONISED))
            ? Optional.empty()
            : Optional.of(SYNCED));
  }

  private void claimEnds() {
    show(
        "consent",
        "setup/consent",
        new ConsentPage(
            language,
            STORE,
            "jon.berg@example.com",
            "mara.lind@example.com",
            ScopeTexts.in(language)
                .lines(
                    List.of(
                        "store_v2_orders",
                        "store_v2_products_read_only",
                        "store_channel_settings_read_only",
                        "store_of_tomorrow")),
            "nordlicht",
            "Kim Sand, kim.sand@example.com",
            "ticket"));
    show(
        "conflict",
        "setup/conflict",
        new ConflictPage(
            language,
            STORE,
            "no•••••ht",
            SUPPORT,
            Optional.of(new WayOn(WayOn.Kind.OPEN_APP_AGAIN, PANEL.toString()))));
  }

  private void store() {
    store("active", Optional.empty(), sync("succeeded", 5, ""));
    store("synchronising", Optional.empty(), sync("running", 1, ""));
    for (var reason : StatusReason.values()) {
      store(
          reason.slug(),
          Optional.of(reason),
          reason == StatusReason.NOT_SYNCHRONISED ? sync("running", 1, "") : SyncView.none());
    }
  }

  private void store(String name, Optional<StatusReason> reason, SyncView sync) {
    show(
        "store-" + name,
        "callback/store",
        new StorePage(
            language,
            STORE,
            "nordlicht",
            CONNECTIONS,
            view(reason),
            sync,
            INSTALL,
            SUPPORT,
            Optional.of("key")));
  }

  private void callbacks() {
    for (var type : List.of(ProblemType.BIGCOMMERCE_BUSY, ProblemType.DATABASE_AWAY)) {
      show(
          "waiting-" + type.slug(),
          "callback/waiting",
          new WaitingPage(language, type, Duration.ofSeconds(15), INSTALL.toString()));
    }
    show("open-again", "callback/open-again", new OpenAgainPage(language, Optional.of(PANEL)));
    show("open-again-bare", "callback/open-again", new OpenAgainPage(language, Optional.empty()));
    show(
        "signed-out",
        "workspace/signed-out",
        new SignedOutPage(language, "nordlicht", "/workspaces/nordlicht/login"));
  }

  private void problems() {
    var kinds = WayOn.Kind.values();
    for (var type : ProblemType.values()) {
      var names =
          type == ProblemType.SCOPES_MISSING
              ? List.of("store_v2_orders", "store_channel_settings_read_only")
              : List.<String>of();
      show(
          "problem-" + type.slug(),
          "web/problem",
          new ProblemPage(
              language,
              type,
              ProblemTexts.in(language).of(type),
              names,
              Optional.of(new WayOn(kinds[shown.size() % kinds.length], "/again")),
              Optional.of(SUPPORT),
              type == ProblemType.INTERNAL ? Optional.of("8f3a-11c2") : Optional.empty()));
    }
    show(
        "problem-bare",
        "web/problem",
        new ProblemPage(
            language,
            ProblemType.NOT_FOUND,
            ProblemTexts.in(language).of(ProblemType.NOT_FOUND),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
