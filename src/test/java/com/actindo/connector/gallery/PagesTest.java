package com.actindo.connector.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.setup.page.StoreCard;
import com.actindo.connector.setup.page.StoreCardPage;
import com.actindo.connector.web.Assets;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever it shows. */
final class PagesTest {
  private final Pages pages = GalleryServer.pages(new Assets());

  static List<Gallery.Shown> gallery() {
    return Gallery.all();
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void hasALanguageATitleAndOneHeading(Gallery.Shown shown) {
    String html = html(shown);
    assertThat(html).contains("<html lang=\"" + shown.page().language().tag() + "\">");
    assertThat(find(html, "<title>([^<]+)</title>")).hasSize(1);
    assertThat(find(html, "<h1")).hasSize(1);
    assertThat(find(html, "<main")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void bringsNothingThatTheContentSecurityPolicyForbids(Gallery.Shown shown) {
    String html = html(shown);
    assertThat(find(html, "<style")).isEmpty();
    assertThat(find(html, "\\sstyle=")).isEmpty();
    assertThat(find(html, "\\son[a-z]+=")).isEmpty();
    assertThat(find(html, "<script(?! (?:type=\"module\" )?src=\"/assets/)")).isEmpty();
    assertThat(find(html, "(?:\\ssrc|<link[^>]*href)=\"(?!/assets/)")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void givesEveryFieldALabelAndEveryIdOnce(Gallery.Shown shown) {
    String html = html(shown).replaceAll("(?s)<template .*?</template>", "");
    assertThat(find(html, "\\sid=\"([^\"]+)\"")).doesNotHaveDuplicates();
    for (String field : find(html, "<input id=\"([^\"]+)\"")) {
      assertThat(html).contains("<label for=\"" + field + "\"");
    }
    for (String ids : find(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")) {
      for (String id : ids.split(" ", -1)) {
        assertThat(html).contains("id=\"" + id + "\"");
      }
    }
  }

  @Test
  void escapesWhatTheStoreCallsItself() {
    var store =
        new StoreCard(
            "abc",
            Optional.of("<script>alert(1)</script>"),
            Optional.of("\"onclick=\"x"),
            Optional.empty());
    String html = pages.fragment("setup/store-card", new StoreCardPage(Language.ENGLISH, store));
    assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  @Test
  void namesTheFaultAtTheField() {
    String html = html(Gallery.named("setup-UNREACHABLE-en"));
    assertThat(html)
        .contains("aria-invalid=\"true\"")
        .contains("aria-describedby=\"workspace-fault workspace-hint\"")
        .contains("role=\"alert\"")
        .contains("value=\"my workspace!\"")
        .contains(" autofocus");
  }

  @Test
  void opensANewTabOnlyInsideTheControlPanel() {
    assertThat(html(Gallery.named("setup-framed-en")))
        .contains("target=\"_blank\" rel=\"noopener\">")
        .doesNotContain(" autofocus");
    assertThat(find(html(Gallery.named("setup-en")), "<form[^>]*target")).isEmpty();
  }

  @Test
  void saysWhichStepsAreDone() {
    String html = html(Gallery.named("connected-running-en"));
    assertThat(find(html, "<li class=\"([a-z]+)\">"))
        .containsExactly("done", "done", "running", "open", "open");
    assertThat(html).contains("15 found");
    assertThat(find(html(Gallery.named("connected-failed-en")), "<li class=\"([a-z]+)\">"))
        .containsExactly("done", "done", "failed", "skipped", "skipped");
  }

  @Test
  void offersConsentAndRefusalAlike() {
    assertThat(
            find(
                html(Gallery.named("consent-en")),
                "<button type=\"submit\" name=\"decision\" value=\"(\\w+)\">"))
        .containsExactly("decline", "connect");
  }

  @Test
  void printsNoAddressTicketOrKeyOfAPageRecord() {
    for (var shown : Gallery.all()) {
      assertThat(shown.page().toString())
          .doesNotContain("@example.com", "ticket", "pageKey", "csrf");
    }
  }

  private String html(Gallery.Shown shown) {
    return pages.fragment(shown.template(), shown.page());
  }

  private static List<String> find(String html, String regex) {
    return Pattern.compile(regex).matcher(html).results().map(PagesTest::lastGroup).toList();
  }

  private static String lastGroup(MatchResult match) {
    return match.group(match.groupCount());
  }
}
