package com.actindo.connector.web.api;

import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Ready;
import com.actindo.connector.web.api.page.ApiPages;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers with the description of the JSON interface; each form of it is made once. */
public final class ApiHandlers {
  private static final String KEEP = "public, no-cache"; // keep it, but ask whether it is still so

  private final Pages pages;
  private final URI publicUrl;
  private final String version;

  /**
   * Knows how to describe.
   *
   * @param publicUrl where the service is, without a path
   * @param version of the service
   */
  public ApiHandlers(Pages pages, URI publicUrl, String version) {
    this.pages = pages;
    this.publicUrl = publicUrl;
    this.version = version;
  }

  /** {@code GET /openapi.json}: these endpoints as an OpenAPI document, in English. */
  public Handler document(List<Endpoint> endpoints) {
    var document = new Once<>(() -> json(endpoints));
    return ctx -> document.get().answerUnlessKnown(ctx, KEEP);
  }

  /** {@code GET /api}: these endpoints as a page, in the caller's language. */
  public Handler page(List<Endpoint> endpoints) {
    var english = new Once<>(() -> html(endpoints, Language.ENGLISH));
    var german = new Once<>(() -> html(endpoints, Language.GERMAN));
    return ctx -> {
      var page =
          switch (Language.accepted(ctx.header(Header.ACCEPT_LANGUAGE))) {
            case ENGLISH -> english;
            case GERMAN -> german;
          };
      page.get().answerUnlessKnown(ctx, KEEP);
      ctx.res().addHeader(Header.VARY, Header.ACCEPT_LANGUAGE);
    };
  }

  private Ready json(List<Endpoint> endpoints) {
    String json = ApiDocument.of(endpoints, Language.ENGLISH, publicUrl, version).toPrettyString();
    return new Ready("application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private Ready html(List<Endpoint> endpoints, Language language) {
    var document = ApiDocument.of(endpoints, language, publicUrl, version);
    String html = pages.fragment("api/api", ApiPages.of(language, document));
    return new Ready("text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Something that is made when it is first asked for. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized T get() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }
}
