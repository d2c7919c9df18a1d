package com.actindo.connector.omnichannel.order.detail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.actindo.connector.attribute.sheet.SheetAttribute;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.detail.AttributeValue;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.text.OrderText;
import com.actindo.connector.order.text.OrderTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One order. Template {@code omnichannel/order/detail/order}.
 *
 * @param back the address of the list as it was left
 * @param refused why something that was wanted was not done
 */
public record OrderDetailPage(Frame frame, OrderDetail detail, Back back, Optional<String> refused)
    implements Page {
  /** Some attributes below their heading. */
  public record Group(String title, List<Values.Value> values) {}

  @Override
  public Language language() {
    return frame.language();
  }

  public OrderDetailTexts texts() {
    return OrderDetailTexts.in(language());
  }

  /** What people read about any order. */
  public OrderTexts words() {
    return OrderTexts.in(language());
  }

  public Order order() {
    return detail.order();
  }

  /** An address of the order's own, such as {@code retry}. */
  public String at(String below) {
    return back.path() + "/" + order().id() + "/" + below;
  }

  public String connectionHref() {
    return frame.connectionsHref() + "/" + order().connectionId();
  }

  /** Why the order is in error, in words. */
  public Optional<OrderText> fault() {
    return Optional.ofNullable(order().fault()).map(words()::fault);
  }

  /** What was noticed, in words. */
  public List<OrderText> notices() {
    return order().notices().stream().map(words()::notice).toList();
  }

  public Optional<OrderText> exportFault() {
    return Optional.ofNullable(order().exportFault()).map(words()::exportFault);
  }

  /** Whether the buttons for an order in error make sense to this reader. */
  public boolean mayAct() {
    return frame.mayManage() && order().inError();
  }

  /** The version that the buttons are made for. */
  public Seen seen() {
    return Seen.of(order().version());
  }

  /** Whether nothing of the order's content was ever taken over. */
  public boolean unread() {
    return order().status() != ImportStatus.COMPLETE
        && order().status() != ImportStatus.IMPORTED
        && detail.listed().customer() == null
        && detail.lines().isEmpty();
  }

  /** The order in the control panel of its store; empty while the address of that is unknown. */
  public Optional<String> shopHref() {
    return detail
        .controlPanel()
        .map(panel -> panel.replaceAll("/+$", "") + "/manage/orders/" + order().remoteId());
  }

  public Optional<String> shopStatus() {
    return detail
        .shopStatus()
        .map(values()::name)
        .or(() -> Optional.ofNullable(order().shopStatus()).map(Number::toString));
  }

  public Optional<String> channel() {
    return detail
        .channel()
        .map(values()::name)
        .or(() ->
            Optional.ofNullable(order().channelId())
                .map(id -> texts().unknownChannel(id.toString())));
  }

  public Amounts amounts() {
    return new Amounts(language(), order().currency());
  }

  private Values values() {
    return new Values(language(), amounts());
  }

  /** What an attribute holds, in words; empty when the order has none. */
  public Optional<String> value(String field) {
    return detail.attributes().stream()
        .filter(one -> one.attribute().field().equals(field))
        .findFirst()
        .map(values()::text);
  }

  public List<Address> addresses() {
    return Address.of(detail.attributes(), values());
  }

  /** The attributes that have a value, by group, but for the addresses. */
  public List<Group> groups() {
    LinkedHashMap<SheetAttribute.Group, List<AttributeValue>> groups =
        detail.attributes().stream()
            .filter(one -> !Address.has(one))
            .collect(groupingBy(one -> one.attribute().group(), LinkedHashMap::new, toList()));
    return groups.entrySet().stream()
        .map(group ->
            new Group(
                values().name(group.getKey().name()),
                group.getValue().stream().map(values()::of).toList()))
        .toList();
  }

  public List<LineView> lines() {
    return detail.lines().stream().map(line -> LineView.of(line, amounts(), words())).toList();
  }

  /** Whether any line has a discount or a coupon. */
  public boolean reduced() {
    return detail.lines().stream().anyMatch(LineView::reduced);
  }

  @Override
  public String toString() {
    return "OrderDetailPage[" + frame + ", " + order().id() + "]";
  }
}
