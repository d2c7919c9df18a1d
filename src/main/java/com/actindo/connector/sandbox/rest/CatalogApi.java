package com.actindo.connector.sandbox.rest;

import com.actindo.connector.sandbox.shop.Brand;
import com.actindo.connector.sandbox.shop.Category;
import com.actindo.connector.sandbox.shop.Channel;
import com.actindo.connector.sandbox.shop.Product;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /v3/channels}, and brands, categories and products of {@code /v3/catalog}. */
public final class CatalogApi {
  private static final String SINCE = ProductShapes.SINCE;
  private static final int WITH_OPTIONS = 10;

  private final Shops shops;

  public CatalogApi(Shops shops) {
    this.shops = shops;
  }

  public void channels(Context ctx, Shop shop) {
    V3Page.answer(ctx, shops.channels(shop), new Query(ctx).paging(), CatalogApi::channel);
  }

  public void brands(Context ctx, Shop shop) {
    var query = new Query(ctx);
    var ids = query.numbers("id:in");
    var name = query.text("name");
    var found =
        shops.brands(shop).stream()
            .filter(brand -> ids.isEmpty() || ids.contains(brand.id()))
            .filter(brand -> name.isEmpty() || name.get().equals(brand.name()))
            .toList();
    V3Page.answer(ctx, found, query.paging(), CatalogApi::brand);
  }

  public void categories(Context ctx, Shop shop) {
    var query = new Query(ctx);
    var ids = query.numbers("id:in");
    var found =
        shops.categories(shop).stream()
            .filter(one -> ids.isEmpty() || ids.contains(one.id()))
            .toList();
    V3Page.answer(ctx, found, query.paging(), CatalogApi::category);
  }

  public void products(Context ctx, Shop shop) {
    var query = new Query(ctx);
    var ids = query.numbers("id:in");
    var sku = query.text("sku");
    var brand = query.number("brand_id");
    var after = query.number("id:greater");
    var found =
        new ArrayList<>(
            shops.products(shop).stream()
                .filter(product -> after.isEmpty() || product.id() > after.get())
                .filter(product -> ids.isEmpty() || ids.contains(product.id()))
                .filter(product -> sku.isEmpty() || sku.get().equalsIgnoreCase(product.sku()))
                .filter(product -> brand.isEmpty() || brand.get() == product.brand().id())
                .toList());
    found.sort(order(query));
    var include = query.include();
    var fields = query.words("include_fields");
    V3Page.answer(
        ctx, found, paging(query, include), product -> ProductShapes.of(product, include, fields));
  }

  // a page shrinks when options are asked for
  private static Query.Paging paging(Query query, List<String> include) {
    var paging = query.paging();
    var small = include.contains("options") || include.contains("modifiers");
    return small ? new Query.Paging(paging.page(), Math.min(paging.limit(), WITH_OPTIONS)) : paging;
  }

  private static Comparator<Product> order(Query query) {
    Comparator<Product> order =
        switch (query.text("sort").orElse("id")) {
          case "id", "date_modified" -> Comparator.comparingInt(Product::id);
          case "name" -> Comparator.comparing(Product::name);
          case "sku" -> Comparator.comparing(Product::sku);
          case "price" -> Comparator.comparing(Product::price);
          default -> throw query.bad("sort");
        };
    return switch (query.text("direction").orElse("asc")) {
      case "asc" -> order;
      case "desc" -> order.reversed();
      default -> throw query.bad("direction");
    };
  }

  private static Map<String, @Nullable Object> channel(Channel channel) {
    return Shape.of(
        "id",
        channel.id(),
        "name",
        channel.name(),
        "external_id",
        "",
        "type",
        channel.type(),
        "platform",
        channel.platform(),
        "status",
        channel.status(),
        "is_visible",
        true,
        "is_listable_from_ui",
        true,
        "icon_url",
        "",
        "date_created",
        SINCE,
        "date_modified",
        SINCE);
  }

  private static Map<String, @Nullable Object> category(Category category) {
    return Shape.of(
        "id",
        category.id(),
        "parent_id",
        category.parent(),
        "name",
        category.name(),
        "description",
        "",
        "views",
        0,
        "sort_order",
        0,
        "page_title",
        "",
        "search_keywords",
        "",
        "layout_file",
        "category.html",
        "is_visible",
        true,
        "default_product_sort",
        "use_store_settings",
        "image_url",
        "",
        "custom_url",
        Shape.of("url", "/" + ProductShapes.slug(category.name()) + "/", "is_customized", false));
  }

  private static Map<String, @Nullable Object> brand(Brand brand) {
    return Shape.of(
        "id",
        brand.id(),
        "name",
        brand.name(),
        "page_title",
        "",
        "meta_keywords",
        List.of(""),
        "meta_description",
        "",
        "search_keywords",
        "",
        "image_url",
        "",
        "custom_url",
        Shape.of("url", "/" + ProductShapes.slug(brand.name()) + "/", "is_customized", false));
  }
}
