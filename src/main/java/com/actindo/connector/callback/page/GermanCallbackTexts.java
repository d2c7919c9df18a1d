package com.actindo.connector.callback.page;

import com.actindo.connector.problem.ProblemType;

final class GermanCallbackTexts implements CallbackTexts {
  @Override
  public String storeTitle() {
    return "Ihr Shop und Actindo";
  }

  @Override
  public String allWell() {
    return "Alles in Ordnung. Der Shop ist mit Ihrem Workspace verbunden.";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String connection() {
    return "Verbindung";
  }

  @Override
  public String status() {
    return "Status";
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
  public String whatToDo() {
    return "Was zu tun ist";
  }

  @Override
  public String installAgain() {
    return "App erneut installieren";
  }

  @Override
  public String openConnections() {
    return "Verbindungen öffnen";
  }

  @Override
  public String waitingTitle(ProblemType type) {
    return type == ProblemType.BIGCOMMERCE_BUSY
        ? "BigCommerce ist ausgelastet"
        : "Einen Moment, bitte";
  }

  @Override
  public String waitingText(ProblemType type) {
    return type == ProblemType.BIGCOMMERCE_BUSY
        ? "BigCommerce hat uns gebeten, kurz zu warten. Bitte lassen Sie diese Seite offen: Es geht"
            + " von selbst weiter."
        : "Wir können das gerade nicht abschließen. Es geht nichts verloren. Bitte lassen Sie diese"
            + " Seite offen: Es geht von selbst weiter.";
  }

  @Override
  public String waitingNext() {
    return "Nächster Versuch in etwa {n} Sekunden";
  }

  @Override
  public String waitingNow() {
    return "Neuer Versuch …";
  }

  @Override
  public String waitingButton() {
    return "Jetzt versuchen";
  }

  @Override
  public String waitingReload() {
    return "Bitte laden Sie diese Seite in einigen Sekunden neu.";
  }

  @Override
  public String waitingTooLong() {
    return "Dauert es zu lange? Sie können die App auch erneut installieren; es wird nichts doppelt"
        + " angelegt.";
  }

  @Override
  public String openAgainTitle() {
    return "Bitte öffnen Sie die App erneut";
  }

  @Override
  public String openAgainText() {
    return "Zu Ihrer Sicherheit funktioniert diese Seite nur, wenn sie aus Ihrem BigCommerce"
        + " Control Panel geöffnet wird.";
  }

  @Override
  public String openAgainHow() {
    return "Wählen Sie im Control Panel Apps, dann My Apps, und öffnen Sie dort die App.";
  }

  @Override
  public String openAgainButton() {
    return "Zum Control Panel";
  }
}
