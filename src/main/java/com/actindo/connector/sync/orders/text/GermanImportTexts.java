package com.actindo.connector.sync.orders.text;

final class GermanImportTexts implements ImportTexts {
  @Override
  public String notice(String code) {
    return switch (code) {
      case "no-status-chosen" ->
          "Kein Bestellstatus ist eingeschaltet, daher wurde nichts importiert. Schalten Sie in den"
              + " Bestellfiltern einen ein.";
      case "time-zone-unknown" ->
          "Der Shop hat seine Zeitzone nicht genannt, daher wurden Tage in UTC gezählt.";
      case "order-without-id" ->
          "BigCommerce hat eine Bestellung ohne ID gesendet; sie wurde ausgelassen.";
      default -> "";
    };
  }
}
