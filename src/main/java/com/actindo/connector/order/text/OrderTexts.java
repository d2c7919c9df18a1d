package com.actindo.connector.order.text;

import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.order.export.ExportFault;
import com.actindo.connector.web.Language;

/** What people read about orders. */
public interface OrderTexts {
  static OrderTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishOrderTexts();
      case GERMAN -> new GermanOrderTexts();
    };
  }

  /** Why an order cannot be imported, and what helps. */
  OrderText fault(OrderFault fault);

  /** Something that did not stop the import. */
  default OrderText notice(OrderNotice notice) {
    return OrderNotice.Code.of(notice.code())
        .map(code -> notice(code, new Facts(notice.facts())))
        .orElseGet(() -> unknown(notice.code()));
  }

  /** A notice with its facts. */
  OrderText notice(OrderNotice.Code code, Facts facts);

  /**
   * Why an order's status was not sent to the shop, and what helps.
   *
   * @param slug as it stands in the order
   */
  default OrderText exportFault(String slug) {
    return ExportFault.of(slug).map(this::exportFault).orElseGet(() -> unknown(slug));
  }

  OrderText exportFault(ExportFault fault);

  /** What an older or newer service wrote, and this one does not know. */
  OrderText unknown(String code);

  String importStatus(ImportStatus status);

  String exportStatus(ExportStatus status);

  String lineType(LineType type);
}
