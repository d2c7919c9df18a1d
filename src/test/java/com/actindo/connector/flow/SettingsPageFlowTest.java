package com.actindo.connector.flow;

import static com.actindo.connector.flow.Clerk.fault;
import static com.actindo.connector.flow.Clerk.faulty;
import static com.actindo.connector.flow.Clerk.text;
import static com.actindo.connector.flow.Clerk.value;
import static com.actindo.connector.flow.Clerk.version;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of a connection, each entry of the menu with its own form, without a script. */
class SettingsPageFlowTest {
  private static final String VARIANT = "/settings/variant-option-type";
  private static final String ORDERS = "/settings/order-filters";
  private static final String OFFERS = "/settings/offers";

  private static TestApp app;
  private static Facts facts;
  private static Clerk clerk;
  private static int stores;

  private String path = "";

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
    clerk = Clerk.signedIn(app, "setter", Clerk.ALL);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void aConnection() {
    var store = new Merchant(app, "set" + ++stores);
    store.opensFor("secret");
    clerk.post(
        "/new",
        "name",
        "Shop",
        "driver",
        "bigcommerce",
        "storeHash",
        store.hash,
        "accessToken",
        "secret");
    path = "/" + new StoreRows(store).connection("id");
  }

  private String setting(String column) {
    return facts.text(
        "select "
            + column
            + "::text from connector.connection_settings where connection_id = "
            + path.substring(1));
  }

  private Answer save(String entry, String... fields) {
    return clerk.postSeen(path + entry, version(clerk.open(path + entry), "settings"), fields);
  }

  private static List<String> checked(Answer answer) {
    return Pattern.compile("<input id=\"([^\"]+)\"[^>]* checked")
        .matcher(answer.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void opensTheFirstEntry() {
    Answer answer = clerk.open(path + "/settings");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(clerk.list() + path + VARIANT);
  }

  @Test
  void showsTheDefaults() {
    assertThat(checked(clerk.open(path + VARIANT))).containsExactly("variant-dropdown");
    assertThat(checked(clerk.open(path + OFFERS))).isEmpty();
    Answer orders = clerk.open(path + ORDERS);
    assertThat(checked(orders)).containsExactly("status-11");
    assertThat(value(orders, "fromId")).isEmpty();
    assertThat(value(orders, "createdFrom")).isEmpty();
    assertThat(text(orders.body()))
        .contains(
            "Incomplete Pending Shipped Partially Shipped Refunded Cancelled Declined Awaiting"
                + " Payment Awaiting Pickup Awaiting Shipment Completed Awaiting Fulfillment"
                + " Manual Verification Required Disputed Partially Refunded")
        .contains("Import only orders with an ID as of")
        .contains("Import only orders created as of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dropdown", "rectangles", "radio_buttons"})
  void savesTheVariantOptionType(String type) {
    Answer answer = save(VARIANT, "variantOptionType", type);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(clerk.list() + path + VARIANT + "?said=saved");
    assertThat(setting("variant_option_type")).isEqualTo(type);
    assertThat(checked(clerk.open(path + VARIANT))).containsExactly("variant-" + type);
  }

  @Test
  void savesTheOrderFiltersAndLeavesTheOthersAlone() {
    save(OFFERS, "onlyPushMappedAttributes", "on");
    Answer answer =
        save(
            ORDERS,
            "statuses",
            "9",
            "fromId",
            " 4711 ",
            "createdFrom",
            "2026-11-01",
            "importArchived",
            "on");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(setting("order_statuses")).isEqualTo("{9}");
    assertThat(setting("order_from_id")).isEqualTo("4711");
    assertThat(setting("order_created_from")).isEqualTo("2026-11-01");
    assertThat(setting("import_archived_orders")).isEqualTo("true");
    assertThat(setting("only_push_mapped_attributes")).isEqualTo("true");
    assertThat(checked(clerk.open(path + ORDERS))).containsExactly("status-9", "importArchived");
    save(ORDERS, "createdFrom", "03/02/2025");
    assertThat(setting("order_created_from")).isEqualTo("2025-02-03");
    assertThat(setting("order_statuses")).isEqualTo("{}");
    save(OFFERS);
    assertThat(setting("only_push_mapped_attributes")).isEqualTo("false");
  }

  @ParameterizedTest
  @CsvSource({
    "0, Incomplete is on: checkouts that shoppers have left",
    "'', No status is on: not a single order is imported."
  })
  void warnsOfWhatIsSurprising(String status, String words) {
    if (status.isEmpty()) {
      save(ORDERS);
    } else {
      save(ORDERS, "statuses", status);
    }
    Answer answer = clerk.open(path + ORDERS);

    assertThat(text(answer.body().replaceAll("<p[^>]* hidden>[^<]*</p>", ""))).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "fromId, 0",
    "fromId, -5",
    "fromId, 1.5",
    "fromId, first",
    "fromId, 99999999999999999999",
    "createdFrom, 2026-02-30",
    "createdFrom, yesterday",
    "createdFrom, 30/02/2026",
    "createdFrom, 10000-01-01"
  })
  void saysAtTheFieldWhatCannotBe(String field, String value) {
    Answer answer = save(ORDERS, "statuses", "3", field, value);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faulty(answer)).containsExactly(field);
    assertThat(fault(answer, field)).endsWith("or leave the field empty.");
    assertThat(value(answer, field)).isEqualTo(value);
    assertThat(checked(answer)).containsExactly("status-3");
    assertThat(setting("order_statuses")).isEqualTo("{11}");
  }

  @ParameterizedTest
  @CsvSource({"15, 400", "-1, 400", "x, 400"})
  void refusesStatusesThatThePageDoesNotOffer(String status, int answered) {
    assertThat(save(ORDERS, "statuses", status).status()).isEqualTo(answered);
    assertThat(save(VARIANT, "variantOptionType", "swatch").status()).isEqualTo(422);
  }

  @Test
  void tellsTheSecondOfTwoPeopleAndOverwritesNothing() {
    String seen = version(clerk.open(path + ORDERS), "settings");
    save(ORDERS, "statuses", "9", "fromId", "4711");
    Answer second =
        clerk.post(path + ORDERS, "version", seen, "statuses", "3", "createdFrom", "2026-11-01");

    assertThat(second.status()).isEqualTo(412);
    assertThat(setting("order_statuses")).isEqualTo("{9}");
    assertThat(checked(second)).containsExactly("status-3");
    assertThat(value(second, "createdFrom")).isEqualTo("2026-11-01");
    assertThat(text(second.find("id=\"meanwhile\"(.*?)</section>")))
        .contains("Saved now Awaiting Shipment Your entry Partially Shipped")
        .contains("Saved now 4711 Your entry no limit")
        .contains("Saved now no limit Your entry 01/11/2026");
    for (String entry : List.of(VARIANT, OFFERS)) {
      assertThat(
              clerk.post(path + entry, "version", seen, "variantOptionType", "rectangles").status())
          .isEqualTo(412);
    }
    assertThat(
            clerk
                .post(path + ORDERS, "version", version(second, "settings"), "statuses", "3")
                .status())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {VARIANT, ORDERS, OFFERS})
  void areOnlyFactsForThoseWhoMayOnlyView(String entry) {
    Clerk viewer = Clerk.signedIn(app, "setter", "connections.view");
    Answer page = viewer.open(path + entry);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.find("<main(.*)</main>")).doesNotContain("<form").doesNotContain("<input");
    assertThat(viewer.post(path + entry, "variantOptionType", "rectangles").status())
        .isEqualTo(403);
    assertThat(setting("version")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {VARIANT, ORDERS, OFFERS})
  void takeNoFormOfAnotherSite(String entry) {
    String address = clerk.list() + path + entry;

    assertThat(clerk.browser.post(address, clerk.form(), "Origin", "https://evil.example").status())
        .isEqualTo(403);
    assertThat(clerk.browser.post(address, java.util.Map.of()).status()).isEqualTo(403);
  }
}
