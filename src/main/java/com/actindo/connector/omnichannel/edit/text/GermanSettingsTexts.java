package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.settings.VariantOptionType;
import java.util.Optional;

final class GermanSettingsTexts implements SettingsTexts {
  @Override
  public String menu() {
    return "Einstellungen der Verbindung";
  }

  @Override
  public String variantTitle() {
    return "Variantenauswahl";
  }

  @Override
  public String variantLabel() {
    return "Art der Optionsauswahl für Varianten";
  }

  @Override
  public String variantHint() {
    return "So wählen Käuferinnen und Käufer im Shop eine Variante, zum Beispiel eine Größe.";
  }

  @Override
  public String variant(VariantOptionType type) {
    return switch (type) {
      case DROPDOWN -> "Auswahlliste";
      case RECTANGLES -> "Rechtecke";
      case RADIO_BUTTONS -> "Optionsfelder";
    };
  }

  @Override
  public String variantLine(VariantOptionType type) {
    return switch (type) {
      case DROPDOWN -> "Eine Liste, die sich öffnet: spart Platz bei vielen Optionen.";
      case RECTANGLES -> "Ein Kästchen je Option: alle im Blick, ein Tipp genügt.";
      case RADIO_BUTTONS -> "Eine Zeile je Option: gut für lange Namen.";
    };
  }

  @Override
  public String ordersTitle() {
    return "Bestellfilter";
  }

  @Override
  public String statuses() {
    return "Zu importierende Bestellungen filtern nach";
  }

  @Override
  public String statusesHint() {
    return "Importiert werden nur Bestellungen, die in BigCommerce einen dieser Status haben.";
  }

  @Override
  public String status(int id) {
    return switch (id) {
      case 0 -> "Unvollständig";
      case 1 -> "Ausstehend";
      case 2 -> "Versandt";
      case 3 -> "Teilweise versandt";
      case 4 -> "Erstattet";
      case 5 -> "Storniert";
      case 6 -> "Abgelehnt";
      case 7 -> "Zahlung ausstehend";
      case 8 -> "Abholung ausstehend";
      case 9 -> "Versand ausstehend";
      case 10 -> "Abgeschlossen";
      case 11 -> "Bearbeitung ausstehend";
      case 12 -> "Manuelle Prüfung erforderlich";
      case 13 -> "Angefochten";
      case 14 -> "Teilweise erstattet";
      default -> throw new IllegalArgumentException("no order status " + id);
    };
  }

  @Override
  public String incompleteIsOn() {
    return "„Unvollständig“ ist eingeschaltet: Auch vor der Bezahlung abgebrochene Bestellvorgänge"
        + " werden als Bestellungen importiert.";
  }

  @Override
  public String nothingIsOn() {
    return "Kein Status ist eingeschaltet: Es wird keine einzige Bestellung importiert.";
  }

  @Override
  public String limits() {
    return "Ältere Bestellungen auslassen";
  }

  @Override
  public String limitsHint() {
    return "Nur nötig, wenn der Shop frühere Bestellungen hat, die Sie nicht möchten. Wenn Sie"
        + " beides ausfüllen, muss eine Bestellung beides erfüllen.";
  }

  @Override
  public String fromId() {
    return "Nur Bestellungen importieren mit einer ID ab";
  }

  @Override
  public String fromIdHint() {
    return "Die ID der ersten Bestellung, die importiert werden soll. Leer: keine Einschränkung.";
  }

  @Override
  public String fromIdInvalid() {
    return "Geben Sie eine ganze Zahl ab 1 ein, oder lassen Sie das Feld leer.";
  }

  @Override
  public String createdFrom() {
    return "Nur Bestellungen importieren, die erstellt wurden ab";
  }

  @Override
  public String createdFromHint(Optional<String> timeZone) {
    return timeZone
            .map(zone -> "Der erste Tag, ab 00:00 Uhr in der Zeitzone des Shops (" + zone + ").")
            .orElse("Der erste Tag, ab 00:00 Uhr in der Zeitzone des Shops.")
        + " Leer: keine Einschränkung.";
  }

  @Override
  public String createdFromInvalid() {
    return "Geben Sie ein Datum ein, das es gibt, oder lassen Sie das Feld leer.";
  }

  @Override
  public String archived() {
    return "Archivierte Bestellungen importieren";
  }

  @Override
  public String archivedHint() {
    return "Auch Bestellungen, die jemand in BigCommerce archiviert hat, werden importiert.";
  }

  @Override
  public String offersTitle() {
    return "Angebote";
  }

  @Override
  public String onlyMapped() {
    return "Nur zugeordnete Attribute übertragen";
  }

  @Override
  public String onlyMappedHint() {
    return "Ein: Von einem Angebot werden nur die Attribute ausgetauscht, die im ETL-Mapping"
        + " vorkommen. Aus: Alle seine Daten werden ausgetauscht.";
  }

  @Override
  public String on() {
    return "ein";
  }

  @Override
  public String off() {
    return "aus";
  }

  @Override
  public String none() {
    return "keine";
  }

  @Override
  public String noLimit() {
    return "ohne Einschränkung";
  }
}
