package com.actindo.connector.sandbox.seed;

import com.actindo.connector.sandbox.shop.Brand;
import com.actindo.connector.sandbox.shop.Category;
import com.actindo.connector.sandbox.shop.Channel;
import com.actindo.connector.sandbox.shop.Product;
import com.actindo.connector.sandbox.shop.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What the seeded stores sell, where, and under which brands; the same at each start. */
public final class SeedCatalog {
  private static final List<String> FIRST =
      List.of("Granite", "Meadow", "Lakeside", "Ember", "Summit", "Willow", "Harbour", "Birch");
  private static final List<String> THINGS =
      List.of("Jacket", "Mug", "Blanket", "Lamp", "Backpack", "Candle", "Bottle", "Notebook");
  private static final List<String> BRANDS =
      List.of("Fernweh", "Cloudberry", "Old Mill", "Nordlicht", "Tidewater", "Kestrel", "Moss");
  private static final List<String> MATERIALS = List.of("Wool", "Oak", "Steel");
  private static final int MANY_BRANDS = 260;
  private static final int PRODUCTS = 56;

  private final Shop shop;
  private final Random random;

  public SeedCatalog(Shop shop) {
    this.shop = shop;
    this.random = new Random(shop.number());
  }

  public List<Channel> channels() {
    var storefront = new Channel(1, shop.name(), "storefront", "bigcommerce", "active");
    return switch (shop.hash()) {
      case "quietmoon5" -> List.of(storefront);
      case "northwind1" ->
          List.of(
              storefront,
              new Channel(664_201, "Amazon", "marketplace", "amazon", "connected"),
              new Channel(664_202, "Flagship store", "pos", "square", "active"));
      default ->
          List.of(
              storefront,
              new Channel(671_310, shop.name() + " B2B", "storefront", "bigcommerce", "prelaunch"),
              new Channel(671_311, "eBay", "marketplace", "ebay", "connected"));
    };
  }

  /** One store has more brands than a page holds, one has none. */
  public List<Brand> brands() {
    int count =
        switch (shop.hash()) {
          case "harbour9uk" -> MANY_BRANDS;
          case "quietmoon5" -> 0;
          default -> BRANDS.size();
        };
    var brands = new ArrayList<Brand>();
    for (int i = 0; i < count; i++) {
      var turn = i / BRANDS.size();
      var name = BRANDS.get(i % BRANDS.size()) + (turn == 0 ? "" : " No. " + (turn + 1));
      brands.add(new Brand(30 + i, name));
    }
    return brands;
  }

  /** A small tree. */
  public List<Category> categories() {
    return List.of(
        new Category(20, 0, "Home"),
        new Category(21, 20, "Kitchen"),
        new Category(22, 20, "Living room"),
        new Category(23, 0, "Outdoors"),
        new Category(24, 23, "Clothing"));
  }

  public List<Product> products(List<Brand> brands) {
    var products = new ArrayList<Product>();
    for (int i = 0; i < PRODUCTS && !brands.isEmpty(); i++) {
      products.add(product(i, brands.get(i % brands.size())));
    }
    return products;
  }

  private Product product(int i, Brand brand) {
    boolean digital = i % 14 == 13;
    var thing = digital ? "Field Guide (PDF)" : THINGS.get(i / FIRST.size() % THINGS.size());
    var name = FIRST.get(i % FIRST.size()) + " " + thing + (digital ? " Vol. " + (i / 14 + 1) : "");
    var sku = shop.hash().substring(0, 3).toUpperCase(Locale.ROOT) + "-" + (1000 + i);
    return new Product(
        100 + i,
        name,
        sku,
        digital,
        brand,
        BigDecimal.valueOf(500 + random.nextInt(18_000), 2),
        BigDecimal.valueOf(digital ? 0 : 100 + random.nextInt(4_000), 2),
        random.nextInt(120),
        variants(i, sku, thing),
        customFields(i, digital));
  }

  private static List<Product.CustomField> customFields(int i, boolean digital) {
    var fields = new ArrayList<Product.CustomField>();
    if (!digital) {
      fields.add(new Product.CustomField(70_000 + i, "Material", MATERIALS.get(i % 3)));
    }
    if (i % 4 == 0) {
      fields.add(new Product.CustomField(80_000 + i, "Care", "Wash by hand"));
    }
    return fields;
  }

  private static List<Product.Variant> variants(int i, String sku, String thing) {
    var option = thing.equals("Jacket") ? "Size" : "Colour";
    var values =
        switch (thing) {
          case "Jacket" -> List.of("S", "M", "L", "XL");
          case "Mug", "Bottle" -> List.of("Sand", "Slate");
          default -> List.<String>of();
        };
    if (values.isEmpty()) {
      return List.of(new Product.Variant(5000 + i * 10, sku, "", ""));
    }
    var variants = new ArrayList<Product.Variant>();
    for (int v = 0; v < values.size(); v++) {
      var own = sku + "-" + values.get(v).toUpperCase(Locale.ROOT);
      variants.add(new Product.Variant(5000 + i * 10 + v, own, option, values.get(v)));
    }
    return variants;
  }
}
