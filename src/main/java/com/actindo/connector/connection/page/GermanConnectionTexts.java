package com.actindo.connector.connection.page;

final class GermanConnectionTexts implements ConnectionTexts {
  @Override
  public String listTitle() {
    return "Vorhandene Verbindungen";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String errors() {
    return "Bestell- oder Retourenfehler";
  }

  @Override
  public String driver() {
    return "Treiber";
  }

  @Override
  public String yes() {
    return "ja";
  }

  @Override
  public String no() {
    return "nein";
  }

  @Override
  public String emptyTitle() {
    return "Noch keine Verbindungen";
  }

  @Override
  public String emptyText() {
    return "Installieren Sie die App in Ihrem BigCommerce-Shop. Die Verbindung erscheint dann hier"
        + " von selbst.";
  }

  @Override
  public String pages() {
    return "Seiten der Liste";
  }

  @Override
  public String firstPage() {
    return "Erste Seite";
  }

  @Override
  public String previous() {
    return "Vorherige Seite";
  }

  @Override
  public String next() {
    return "Nächste Seite";
  }

  @Override
  public String lastPage() {
    return "Letzte Seite";
  }

  @Override
  public String rowsPerPage(int limit) {
    return "Zeilen pro Seite: " + limit;
  }

  @Override
  public String range(ConnectionsPage.Paging paging) {
    return "%d–%d von %d".formatted(paging.first(), paging.last(), paging.total());
  }

  @Override
  public String back() {
    return "Alle Verbindungen";
  }

  @Override
  public String remedy() {
    return "Was zu tun ist";
  }

  @Override
  public String credentials() {
    return "Shop und Zugang";
  }

  @Override
  public String store() {
    return "Shop";
  }

  @Override
  public String hash() {
    return "Store-Hash";
  }

  @Override
  public String domain() {
    return "Adresse";
  }

  @Override
  public String source() {
    return "Zugriffstoken";
  }

  @Override
  public String source(String source) {
    return source.equals("app") ? "durch die Installation der App erteilt" : "von Hand eingegeben";
  }

  @Override
  public String lastSync() {
    return "Letzte Synchronisierung";
  }

  @Override
  public String never() {
    return "noch keine";
  }

  @Override
  public String settings() {
    return "Einstellungen";
  }

  @Override
  public String variantOptionType() {
    return "Art der Variantenauswahl";
  }

  @Override
  public String variantOption(String type) {
    return switch (type) {
      case "dropdown" -> "Auswahlliste";
      case "rectangles" -> "Rechtecke";
      case "radio_buttons" -> "Optionsfelder";
      default -> type;
    };
  }

  @Override
  public String statuses() {
    return "Bestellungen mit diesen Status importieren";
  }

  @Override
  public String orderStatus(int id) {
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
      case 13 -> "Strittig";
      case 14 -> "Teilweise erstattet";
      default -> Integer.toString(id);
    };
  }

  @Override
  public String fromId() {
    return "Nur Bestellungen importieren mit einer ID ab";
  }

  @Override
  public String createdFrom() {
    return "Nur Bestellungen importieren, die erstellt wurden ab";
  }

  @Override
  public String archived() {
    return "Archivierte Bestellungen importieren";
  }

  @Override
  public String onlyMapped() {
    return "Nur zugeordnete Attribute übertragen";
  }

  @Override
  public String unlimited() {
    return "ohne Einschränkung";
  }

  @Override
  public String attributes() {
    return "Attribute";
  }

  @Override
  public String groups() {
    return "Attributgruppen";
  }

  @Override
  public String sets() {
    return "Attributsets";
  }

  @Override
  public String created() {
    return "Von dieser Verbindung angelegt";
  }

  @Override
  public String runs() {
    return "Vorgänge";
  }

  @Override
  public String noRuns() {
    return "Bisher ist nichts gelaufen.";
  }

  @Override
  public String kind() {
    return "Vorgang";
  }

  @Override
  public String steps() {
    return "Schritte";
  }

  @Override
  public String queued() {
    return "Eingereiht";
  }

  @Override
  public String ended() {
    return "Beendet";
  }

  @Override
  public String runKind(String kind) {
    return switch (kind) {
      case "synchronisation" -> "Synchronisierung";
      case "import" -> "Import";
      case "deletion" -> "Löschung";
      default -> kind;
    };
  }

  @Override
  public String runStatus(String status) {
    return switch (status) {
      case "queued" -> "eingereiht";
      case "running" -> "läuft";
      case "waiting" -> "wartet";
      case "succeeded" -> "erfolgreich";
      case "failed" -> "fehlgeschlagen";
      case "cancelled" -> "abgebrochen";
      default -> status;
    };
  }
}
