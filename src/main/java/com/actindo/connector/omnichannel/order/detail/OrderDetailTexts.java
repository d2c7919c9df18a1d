package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.web.Language;

/** Words of the page of one order. */
public interface OrderDetailTexts {
  static OrderDetailTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishOrderDetailTexts();
      case GERMAN -> new GermanOrderDetailTexts();
    };
  }

  /** The heading; the number is the one in the shop. */
  String title(long remoteId);

  String back();

  /** What a status means for the reader. */
  String meaning(ImportStatus status);

  String whatHelps();

  String retry();

  String cancel();

  /** What the two buttons do. */
  String cancelTitle(long remoteId);

  String cancelText();

  String keep();

  String actionsHint();

  String refusedTitle();

  String tooLate();

  String changedMeanwhile();

  /** The buttons where only the status could not be sent. */
  String retryExport();

  String cancelExport();

  /** What the buttons do about the status. */
  String exportHint();

  String noticesTitle();

  String overview();

  String connection();

  String shopStatus();

  String channel();

  String ordered();

  String modified();

  String imported();

  String firstMet();

  String totalGross();

  String totalNet();

  String export();

  String exportFault();

  String notExported();

  String unknown();

  String never();

  String customer();

  String noCustomer();

  /** What stands for the content of an order that was never taken over. */
  String notRead();

  /** The link to the order in the control panel of its store. */
  String openInShop();

  /** A channel that no synchronisation has told of. */
  String unknownChannel(String id);

  String lines();

  String noLines();

  String item();

  String sku();

  String quantity();

  String price();

  String taxRate();

  String tax();

  String discount();

  String coupon();

  String total();

  String attributes();

  String yes();

  String no();

  /** A flag in words. */
  default String yesNo(boolean flag) {
    return flag ? yes() : no();
  }
}
