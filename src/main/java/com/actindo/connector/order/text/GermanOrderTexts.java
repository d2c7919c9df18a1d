package com.actindo.connector.order.text;

import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.order.export.ExportFault;

final class GermanOrderTexts implements OrderTexts {
  private static final String EXPORT_AGAIN =
      "Versuchen Sie es später erneut: Der Status wird dann noch einmal gesendet. Wenn das nicht"
          + " hilft, wenden Sie sich an den Support.";

  @Override
  public OrderText fault(OrderFault fault) {
    var facts = new Facts(fault.facts());
    return switch (fault.reason()) {
      case SEVERAL_ADDRESSES ->
          new OrderText(
              "Mehrere Lieferadressen",
              "Die Bestellung geht an "
                  + facts.of("addresses")
                  + " Lieferadressen. Importiert"
                  + " werden nur Bestellungen mit einer Lieferadresse.",
              "Erfassen Sie sie von Hand und brechen Sie sie hier ab. Um solche Bestellungen zu"
                  + " vermeiden, schalten Sie im BigCommerce Control Panel den Versand an mehrere"
                  + " Adressen aus: Settings > Advanced > Checkout > Optimized one-page checkout"
                  + " settings > Shipping.");
      case QUANTITIES_DIFFER ->
          new OrderText(
              "Es fehlen Artikel oder es sind zu viele",
              "Der Shop zählt "
                  + facts.of("expected")
                  + " Artikel, die Positionen ergeben aber "
                  + facts.of("found")
                  + ".",
              "Öffnen Sie die Bestellung im BigCommerce Control Panel, prüfen Sie ihre Produkte und"
                  + " speichern Sie sie. Wiederholen Sie dann den Import.");
      case SUMS_DIFFER ->
          new OrderText(
              "Die Summen passen nicht zusammen",
              "Der Shop nennt eine Zwischensumme von "
                  + amount(facts, "expected")
                  + ", die Positionen ergeben aber "
                  + amount(facts, "found")
                  + ".",
              "Prüfen Sie Preise und Zwischensumme der Bestellung im BigCommerce Control Panel, auch"
                  + " wenn eine andere App Bestellungen ändert. Wiederholen Sie dann den Import.");
      case UNREADABLE ->
          new OrderText(
              "Die Bestellung ist nicht lesbar",
              "BigCommerce hat die Bestellung in unbekannter Form gesendet: „"
                  + facts.of("member")
                  + "“ fehlt oder ist anders als erwartet.",
              "Öffnen Sie die Bestellung im BigCommerce Control Panel, speichern Sie sie und"
                  + " wiederholen Sie den Import. Wenn das nicht hilft, wenden Sie sich an den"
                  + " Support.");
      case GONE ->
          new OrderText(
              "Die Bestellung gibt es nicht mehr",
              "Der Shop hat diese Bestellung nicht mehr.",
              "Brechen Sie sie hier ab. Wurde sie archiviert, stellen Sie sie im BigCommerce Control"
                  + " Panel wieder her und wiederholen Sie den Import.");
      case NOT_GIVEN ->
          new OrderText(
              "BigCommerce liefert die Bestellung nicht",
              "BigCommerce antwortet bei jeder Anfrage nach dieser Bestellung mit einem Fehler. Die"
                  + " anderen Bestellungen werden trotzdem importiert.",
              "Öffnen Sie die Bestellung im BigCommerce Control Panel. Lässt sie sich dort öffnen,"
                  + " wiederholen Sie den Import; sonst wenden Sie sich an den Support von"
                  + " BigCommerce oder brechen die Bestellung hier ab.");
    };
  }

  @Override
  public OrderText notice(OrderNotice.Code code, Facts facts) {
    return switch (code) {
      case WRAPPING_DROPPED ->
          new OrderText(
              "Ohne Geschenkverpackung",
              "Geschenkverpackungen werden nicht importiert. Die Positionen liegen deshalb um "
                  + amount(facts, "difference")
                  + " unter dem Gesamtbetrag des Shops.",
              null);
      case PICKUP ->
          new OrderText(
              "Abholung",
              "Die Bestellung oder ein Teil davon wird abgeholt; dafür gibt es keine"
                  + " Lieferadresse.",
              null);
      case GIFT_CERTIFICATES ->
          new OrderText(
              "Geschenkgutschein",
              "Positionen, mit denen ein Geschenkgutschein verkauft wird: "
                  + facts.of("lines")
                  + ". Sie werden wie gewöhnliche Artikel importiert.",
              null);
      case NEGATIVE_TOTAL ->
          new OrderText(
              "Negativer Gesamtbetrag",
              "Der Gesamtbetrag im Shop ist "
                  + amount(facts, "total")
                  + ". Er wurde so übernommen.",
              "Prüfen Sie die Bestellung im BigCommerce Control Panel.");
      case TOTAL_DIFFERS ->
          new OrderText(
              "Abweichender Gesamtbetrag",
              "Der Gesamtbetrag im Shop ist "
                  + amount(facts, "found")
                  + ", Positionen, Kosten und Rabatte ergeben aber "
                  + amount(facts, "expected")
                  + ". Der Gesamtbetrag des Shops wurde übernommen.",
              "Prüfen Sie die Bestellung im BigCommerce Control Panel, bevor Sie sie abrechnen.");
      case LINES_MISSING ->
          new OrderText(
              "Es fehlen Positionen",
              "BigCommerce hat nicht alle Positionen der Bestellung herausgegeben.",
              "Sie werden mit dem nächsten Import geholt. Wenn das nicht hilft, prüfen Sie die"
                  + " Berechtigungen der App oder des Tokens.");
      case COUPONS_MISSING ->
          new OrderText(
              "Es fehlen Gutscheine",
              "BigCommerce hat die Gutscheine der Bestellung nicht herausgegeben.",
              "Sie werden mit dem nächsten Import geholt. Wenn das nicht hilft, prüfen Sie die"
                  + " Berechtigungen der App oder des Tokens.");
    };
  }

  @Override
  public OrderText exportFault(ExportFault fault) {
    return switch (fault) {
      case REFUNDED_IN_SHOP -> past("erstattet");
      case CANCELLED_IN_SHOP -> past("storniert");
      case COMPLETED_IN_SHOP -> past("abgeschlossen");
      case DISPUTED_IN_SHOP -> past("angefochten");
      case GONE ->
          new OrderText(
              "Die Bestellung gibt es nicht mehr",
              "Der Shop hat diese Bestellung nicht mehr, ihr Status wurde daher nicht gesendet.",
              "Brechen Sie hier ab: Sie zählt dann nicht mehr als Fehler. Wurde sie archiviert,"
                  + " stellen Sie sie im BigCommerce Control Panel wieder her und versuchen Sie es"
                  + " erneut.");
      case BIGCOMMERCE_BUSY ->
          new OrderText(
              "BigCommerce ist ausgelastet",
              "BigCommerce bat immer wieder, zu warten; der Status wurde nicht gesendet.",
              EXPORT_AGAIN);
      case BIGCOMMERCE_TIMEOUT ->
          new OrderText(
              "BigCommerce hat nicht geantwortet",
              "BigCommerce hat nicht rechtzeitig geantwortet. Ob der Shop den Status hat, ist nicht"
                  + " bekannt.",
              EXPORT_AGAIN);
      case BIGCOMMERCE_FAILED ->
          new OrderText(
              "BigCommerce hat einen Fehler gemeldet",
              "BigCommerce hat den Status wiederholt nicht angenommen.",
              EXPORT_AGAIN);
      case INTERNAL ->
          new OrderText(
              "Der Status wurde nicht gesendet",
              "Auf unserer Seite ist etwas schiefgegangen.",
              EXPORT_AGAIN);
    };
  }

  private static OrderText past(String status) {
    return new OrderText(
        "Im Shop bereits " + status,
        "Die Bestellung ist im Shop " + status + ", ihr Status wurde dort daher nicht geändert.",
        "Soll es dabei bleiben, brechen Sie hier ab: Sie zählt dann nicht mehr als Fehler. Soll"
            + " sich der Status trotzdem ändern, ändern Sie ihn im BigCommerce Control Panel und"
            + " versuchen Sie es erneut.");
  }

  @Override
  public OrderText unknown(String code) {
    return new OrderText(
        "Etwas zu dieser Bestellung",
        "Der Dienst hat „" + code + "“ vermerkt.",
        "Wenden Sie sich an den Support, wenn die Bestellung nicht so ist, wie sie sein soll.");
  }

  @Override
  public String importStatus(ImportStatus status) {
    return switch (status) {
      case NOT_IMPORTED -> "Nicht importiert";
      case IMPORTED -> "Importiert";
      case COMPLETE -> "Vollständig";
      case ERROR -> "Fehler";
      case CANCELED -> "Abgebrochen";
    };
  }

  @Override
  public String exportStatus(ExportStatus status) {
    return switch (status) {
      case BEING_EXPORTED -> "Wird exportiert";
      case EXPORTED -> "Exportiert";
      case NO_CHANGES -> "Keine Änderungen";
      case ERROR -> "Fehler";
    };
  }

  @Override
  public String lineType(LineType type) {
    return switch (type) {
      case LINE_ITEM -> "Artikel";
      case SHIPPING -> "Versand";
      case DISCOUNT -> "Rabatt";
      case PAYMENT -> "Zahlung";
      case REDEEM_VOUCHER -> "Eingelöster Gutschein";
      case SERVICE -> "Dienstleistung";
    };
  }

  /** With a decimal comma. */
  private static String amount(Facts facts, String name) {
    return facts.amount(name).replace('.', ',');
  }
}
