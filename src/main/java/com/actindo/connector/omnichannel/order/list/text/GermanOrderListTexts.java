package com.actindo.connector.omnichannel.order.list.text;

import com.actindo.connector.omnichannel.order.list.Light;
import com.actindo.connector.omnichannel.order.list.OrderColumn;
import java.util.Locale;

final class GermanOrderListTexts implements OrderListTexts {
  @Override
  public String title() {
    return "Bestellungen";
  }

  @Override
  public String tabs() {
    return "Bestellungen und Retouren";
  }

  @Override
  public String ordersTab() {
    return "BESTELLUNGEN";
  }

  @Override
  public String returnsTab() {
    return "RETOUREN";
  }

  @Override
  public String errorsTab() {
    return "FEHLER";
  }

  @Override
  public String errorsCount(long count) {
    return count == 1 ? "1 Fehler" : String.format(Locale.GERMAN, "%,d Fehler", count);
  }

  @Override
  public String column(OrderColumn column) {
    return switch (column) {
      case REMOTE_ID -> "Bestellung im Shop";
      case STATUS -> "Importstatus";
      case CONNECTION -> "Verbindung";
      case SHOP_STATUS -> "Status im Shop";
      case ORDERED -> "Bestellt";
      case CUSTOMER -> "Kunde";
      case TOTAL -> "Gesamtbetrag";
      case FAULT -> "Fehler";
      case CHANNEL -> "Kanal";
      case EXPORT_STATUS -> "Export zum Shop";
      case MODIFIED -> "Im Shop geändert";
      case IMPORTED -> "Importiert";
      case CREATED -> "Zuerst gesehen";
      case ID -> "ID";
    };
  }

  @Override
  public String light(Light light) {
    String pending =
        light.pending() == 0
            ? ""
            : String.format(Locale.GERMAN, ", %,d ausstehend", light.pending());
    return switch (light.colour()) {
      case RED ->
          (light.faulty() == 1
                  ? "1 Bestellung ist fehlerhaft"
                  : String.format(
                      Locale.GERMAN, "%,d Bestellungen sind fehlerhaft", light.faulty()))
              + pending;
      case YELLOW ->
          light.pending() == 1
              ? "1 Bestellung steht noch aus"
              : String.format(Locale.GERMAN, "%,d Bestellungen stehen noch aus", light.pending());
      case GREEN -> "Alle Bestellungen sind vollständig";
      case NONE -> "Noch keine Bestellungen";
    };
  }

  @Override
  public String lightColour(Light.Colour colour) {
    return switch (colour) {
      case RED -> "Rot";
      case YELLOW -> "Gelb";
      case GREEN -> "Grün";
      case NONE -> "Aus";
    };
  }

  @Override
  public String showErrors() {
    return "Fehler anzeigen";
  }

  @Override
  public String remoteId() {
    return "Bestell-ID im Shop";
  }

  @Override
  public String remoteIdHint() {
    return "Bestell-ID";
  }

  @Override
  public String status() {
    return "Importstatus";
  }

  @Override
  public String allStatuses() {
    return "Alle Status";
  }

  @Override
  public String notExported() {
    return "–";
  }

  @Override
  public String toolbar() {
    return "Aktionen für die ausgewählten Bestellungen";
  }

  @Override
  public String selectAll() {
    return "Alle Bestellungen dieser Seite auswählen";
  }

  @Override
  public String select(String order) {
    return "Bestellung " + order + " auswählen";
  }

  @Override
  public String open() {
    return "Ansehen";
  }

  @Override
  public String retry() {
    return "IMPORT WIEDERHOLEN";
  }

  @Override
  public String cancel() {
    return "BESTELLUNG(EN) ABBRECHEN";
  }

  @Override
  public String selectOne() {
    return "Wählen Sie dafür genau eine Bestellung aus.";
  }

  @Override
  public String noneFaulty() {
    return "Keine der ausgewählten Bestellungen ist fehlerhaft.";
  }

  @Override
  public String noConnectionTitle() {
    return "Bestellungen kommen aus einem verbundenen Shop";
  }

  @Override
  public String noConnectionText() {
    return "Verbinden Sie zuerst einen Shop. Seine Bestellungen erscheinen dann hier.";
  }

  @Override
  public String toConnections() {
    return "Zu den Verbindungen";
  }

  @Override
  public String emptyTitle() {
    return "Noch keine Bestellungen";
  }

  @Override
  public String emptyText() {
    return "Starten Sie oben einen Import. Welche Bestellungen kommen, bestimmen die Bestellfilter der"
        + " Verbindung; damit sie von selbst kommen, wählen Sie eine Verbindung und ein Intervall.";
  }

  @Override
  public String emptyViewer() {
    return "Wer Verbindungen verwalten darf, kann hier einen Import starten.";
  }

  @Override
  public String emptyInactive() {
    return "Bestellungen können importiert werden, sobald diese Verbindung aktiv ist.";
  }

  @Override
  public String toFilters() {
    return "Bestellfilter dieser Verbindung";
  }

  @Override
  public String noHitsText() {
    return "Keine Bestellung passt zu Ihrer Auswahl.";
  }

  @Override
  public String showAll() {
    return "Alle Bestellungen anzeigen";
  }

  @Override
  public String cancelTitle(int count) {
    return count == 1
        ? "Diese Bestellung abbrechen?"
        : String.format(Locale.GERMAN, "%,d Bestellungen abbrechen?", count);
  }

  @Override
  public String cancelText() {
    return "Sie zählen nicht mehr als Fehler: Was sich nicht importieren ließ, wird nicht mehr importiert, und ein"
        + " Status, der nicht gesendet werden konnte, wird nicht gesendet. Im Shop ändert sich nichts."
        + " Eine abgebrochene Bestellung lässt sich nicht mehr importieren.";
  }

  @Override
  public String more(int count) {
    return String.format(Locale.GERMAN, "und %,d weitere", count);
  }

  @Override
  public String nothingToCancel() {
    return "Keine der ausgewählten Bestellungen ist noch fehlerhaft.";
  }

  @Override
  public String back() {
    return "Zurück zu den Bestellungen";
  }

  @Override
  public String keep() {
    return "BEHALTEN";
  }

  @Override
  public String comingTitle() {
    return "Bestellungen sind unterwegs";
  }

  @Override
  public String comingText() {
    return "Sie erscheinen hier, sobald sie kommen.";
  }
}
