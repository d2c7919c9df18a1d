package com.actindo.connector.sandbox.rest;

import com.actindo.connector.sandbox.order.OrderStatus;
import com.actindo.connector.sandbox.shop.Region;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code /v2/store}, {@code /v2/time}, {@code /v2/order_statuses} and {@code /v2/tax_classes}. */
public final class StoreApi {
  private static final Map<Integer, String> GERMAN_LABELS =
      Map.of(2, "Unterwegs", 7, "Wartet auf Zahlung", 10, "Erledigt", 11, "Zu bearbeiten");

  private final Addresses addresses;
  private final InstantSource clock;

  public StoreApi(Addresses addresses, InstantSource clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  public void time(Context ctx, Shop shop) {
    ctx.json(Shape.of("time", clock.instant().getEpochSecond()));
  }

  public void orderStatuses(Context ctx, Shop shop) {
    ctx.json(
        Arrays.stream(OrderStatus.values())
            .sorted(Comparator.comparingInt(OrderStatus::id))
            .map(status -> status(shop, status))
            .toList());
  }

  /** {@code /v2/tax_classes}. */
  public void taxClasses(Context ctx, Shop shop) {
    var names = List.of("Default Tax Class", "Non-Taxable Products", "Shipping", "Gift Wrapping");
    ctx.json(
        IntStream.range(0, names.size())
            .mapToObj(id -> Shape.of("id", id, "name", names.get(id)))
            .toList());
  }

  /** What the merchant calls a status. */
  public static String label(Shop shop, OrderStatus status) {
    return shop.hash().equals("alpen7kw2")
        ? GERMAN_LABELS.getOrDefault(status.id(), status.label())
        : status.label();
  }

  private static Map<String, @Nullable Object> status(Shop shop, OrderStatus status) {
    return Shape.of(
        "id", status.id(),
        "name", status.label(),
        "system_label", status.label(),
        "custom_label", label(shop, status),
        "system_description", status.description(),
        "order", status.position());
  }

  public void store(Context ctx, Shop shop) {
    var region = shop.region();
    var currency = region.currency();
    var owner = shop.owner().name().split(" ", 2);
    var place = region.places().getFirst().split("\\|", 3);
    var answer =
        Shape.of(
            "id", shop.hash(),
            "account_uuid", shop.accountUuid(),
            "domain", shop.domain(),
            "secure_url", "https://" + shop.domain(),
            "control_panel_base_url", addresses.panel(shop.hash()),
            "status", "live",
            "name", shop.name(),
            "first_name", owner[0],
            "last_name", owner[1],
            "address", "1 Mill Lane, " + place[0],
            "country", region.country(),
            "country_code", region.iso2(),
            "infrastructure_region", "us-central1",
            "phone", "555-0100",
            "admin_email", shop.owner().email(),
            "order_email", "orders@" + shop.domain(),
            "favicon_url", "",
            "timezone", timezone(region),
            "language", region.language(),
            "currency", currency.code(),
            "currency_symbol", currency.symbol(),
            "decimal_separator", currency.decimalToken(),
            "thousands_separator", currency.thousandsToken(),
            "decimal_places", currency.decimals(),
            "currency_symbol_location", currency.location());
    answer.putAll(measuresAndPlan(shop));
    ctx.json(answer);
  }

  private static Map<String, @Nullable Object> measuresAndPlan(Shop shop) {
    var region = shop.region();
    return Shape.of(
        "weight_units", region.weightUnits(),
        "dimension_units", region.dimensionUnits(),
        "dimension_decimal_places", 2,
        "dimension_decimal_token", region.currency().decimalToken(),
        "dimension_thousands_token", region.currency().thousandsToken(),
        "plan_name", shop.plan(),
        "plan_level", shop.plan(),
        "plan_is_trial", shop.hash().equals("quietmoon5"),
        "industry", "Retail",
        // an object, or an empty list when there is none
        "logo", List.of(),
        "is_price_entered_with_tax", region.pricesWithTax(),
        "store_id", shop.number(),
        "default_channel_id", 1,
        "default_site_id", 1000,
        "active_comparison_modules", List.of(),
        "features", features());
  }

  private Map<String, @Nullable Object> timezone(Region region) {
    var rules = region.zone().getRules();
    var now = clock.instant();
    int raw = rules.getStandardOffset(now).getTotalSeconds();
    boolean changes = rules.nextTransition(now) != null;
    return Shape.of(
        "name", region.zone().getId(),
        "raw_offset", raw,
        "dst_offset", changes ? raw + 3600 : raw,
        "dst_correction", rules.isDaylightSavings(now),
        "date_format",
            Shape.of(
                "display", "M jS Y", "export", "M jS Y", "extended_display", "M jS Y @ g:i A"));
  }

  private static Map<String, @Nullable Object> features() {
    return Shape.of(
        "stencil_enabled", true,
        "sitewidehttps_enabled", true,
        "facebook_catalog_id", "",
        "checkout_type", "optimized",
        "wishlists_enabled", true,
        "graphql_storefront_api_enabled", true,
        "shopper_consent_tracking_enabled", true,
        "multi_storefront_enabled", true,
        "storefront_limits", Shape.of("active", 3, "total_including_inactive", 4));
  }
}
