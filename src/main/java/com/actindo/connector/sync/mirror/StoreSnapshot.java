package com.actindo.connector.sync.mirror;

import com.actindo.connector.attribute.Element;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.attribute.Units;
import com.actindo.connector.bigcommerce.store.Brand;
import com.actindo.connector.bigcommerce.store.Channel;
import com.actindo.connector.bigcommerce.store.Mirror;
import com.actindo.connector.bigcommerce.store.OrderStatus;
import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.sync.process.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What BigCommerce told about a store in one synchronisation. */
public record StoreSnapshot(
    StoreProfile profile,
    Mirror<OrderStatus> orderStatuses,
    Mirror<Channel> channels,
    Mirror<Brand> brands,
    CatalogLists catalog) {

  /**
   * The statuses as elements. A status that the merchant has not renamed keeps its translation.
   *
   * @param known the elements with BigCommerce's own names
   */
  List<Element> statusElements(List<Element> known) {
    Map<String, Element> byKey =
        known.stream().collect(Collectors.toMap(Element::key, Function.identity()));
    return orderStatuses.items().stream()
        .map(status -> {
          String key = Integer.toString(status.id());
          Element element = byKey.get(key);
          return element != null && status.name().equals(element.names().en())
              ? new Element(key, new Names(element.names().en(), element.names().de()))
              : Element.named(key, status.name());
        })
        .toList();
  }

  List<Element> channelElements() {
    return channels.items().stream()
        .map(channel -> Element.named(Long.toString(channel.id()), channel.name()))
        .toList();
  }

  List<Element> brandElements() {
    return brands.items().stream()
        .map(brand -> Element.named(Long.toString(brand.id()), brand.name()))
        .toList();
  }

  /** Empty when the categories stay as they are. */
  Optional<List<Element>> categoryElements() {
    return catalog
        .categories()
        .map(all ->
            all.stream()
                .map(category -> {
                  var element = Element.named(Long.toString(category.id()), category.name());
                  Long parent = category.parent();
                  return parent == null ? element : element.below(Long.toString(parent));
                })
                .toList());
  }

  /** Empty when the tax classes stay as they are. */
  Optional<List<Element>> taxClassElements() {
    return catalog
        .taxClasses()
        .map(all ->
            all.stream().map(one -> Element.named(Long.toString(one.id()), one.name())).toList());
  }

  Units units() {
    return Units.of(
        Optional.ofNullable(profile.weightUnits()), Optional.ofNullable(profile.dimensionUnits()));
  }

  /** What is missing or not understood, although the synchronisation ends well. */
  public List<Notice> notices() {
    var notices = new ArrayList<Notice>();
    note(notices, orderStatuses, SyncStep.ORDER_STATUSES);
    note(notices, channels, SyncStep.CHANNELS);
    note(notices, brands, SyncStep.BRANDS);
    notices.addAll(catalog.notices());
    noteUnit(notices, profile.weightUnits(), units().weight(), "weight");
    noteUnit(notices, profile.dimensionUnits(), units().length(), "dimension");
    return notices;
  }

  private static void note(List<Notice> notices, Mirror<?> list, SyncStep step) {
    if (!list.known()) {
      notices.add(new Notice("list-unknown", step.id()));
    } else if (list.items().isEmpty()) {
      notices.add(new Notice("list-empty", step.id()));
    }
  }

  private static void noteUnit(
      List<Notice> notices, @Nullable String word, Optional<String> symbol, String subject) {
    if (word != null && symbol.isEmpty()) {
      notices.add(new Notice("unit-unknown", subject));
    }
  }
}
