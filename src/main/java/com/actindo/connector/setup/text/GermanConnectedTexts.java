package com.actindo.connector.setup.text;

import com.actindo.connector.setup.page.StepView;
import com.actindo.connector.setup.page.SyncView;

final class GermanConnectedTexts implements ConnectedTexts {
  @Override
  public String title() {
    return "BigCommerce verbunden";
  }

  @Override
  public String lead(String store, String workspace) {
    return store + " gehört jetzt zum Workspace " + workspace + ".";
  }

  @Override
  public String connection() {
    return "Verbindung";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String progressTitle() {
    return "Erste Synchronisierung";
  }

  @Override
  public String laterProgressTitle() {
    return "Synchronisierung";
  }

  @Override
  public String headline(SyncView.Status status) {
    return switch (status) {
      case NONE -> "Zurzeit läuft keine Synchronisierung.";
      case QUEUED -> "Die Synchronisierung beginnt gleich.";
      case RUNNING -> "Wir lesen die Daten Ihres Shops. Das dauert meist weniger als eine Minute.";
      case WAITING ->
          "Der Shop hat uns gebeten zu warten. Die Synchronisierung läuft von selbst weiter.";
      case SUCCEEDED -> "Alles erledigt: Die Verbindung ist aktiv.";
      case FAILED ->
          "Die Synchronisierung ist fehlgeschlagen. Ihre Verbindung bleibt bestehen, ist aber nicht"
              + " aktiv.";
      case CANCELLED -> "Die Synchronisierung wurde abgebrochen.";
    };
  }

  @Override
  public String step(StepView.Step step) {
    return switch (step) {
      case STORE -> "Shop-Profil, Zeitzone und Währung";
      case ORDER_STATUSES -> "Bestellstatus";
      case CHANNELS -> "Vertriebskanäle";
      case BRANDS -> "Marken";
      case ATTRIBUTES -> "Attribute für Angebote und Bestellungen";
    };
  }

  @Override
  public String state(StepView.State state) {
    return switch (state) {
      case OPEN -> "offen";
      case RUNNING -> "läuft";
      case PAUSED -> "wartet";
      case DONE -> "erledigt";
      case FAILED -> "fehlgeschlagen";
      case SKIPPED -> "nicht ausgeführt";
    };
  }

  @Override
  public String found(int count) {
    return count + " gefunden";
  }

  @Override
  public String toConnections() {
    return "Verbindungen ansehen";
  }

  @Override
  public String toControlPanel() {
    return "Zurück zum Control Panel";
  }

  @Override
  public String finishInstall() {
    return "Bei BigCommerce abschließen";
  }

  @Override
  public String externalNote() {
    return "Die Installation wurde außerhalb des Control Panels gestartet. BigCommerce schließt sie"
        + " auf einer eigenen Seite ab.";
  }

  @Override
  public String mayClose() {
    return "Sie können diese Seite jederzeit schließen; alles läuft im Hintergrund weiter.";
  }
}
