package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.list.Remedy;
import com.actindo.connector.problem.ProblemType;
import java.util.Optional;

final class GermanEditTexts implements EditTexts {
  @Override
  public String title(String name) {
    return "Verbindung " + name;
  }

  @Override
  public String back() {
    return "Zurück zur Liste";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String applyName() {
    return "Namen übernehmen";
  }

  @Override
  public String editName() {
    return "Namen bearbeiten";
  }

  @Override
  public String created() {
    return "Erstellt";
  }

  @Override
  public String views() {
    return "Bereiche der Verbindung";
  }

  @Override
  public String credentials() {
    return "Zugangsdaten";
  }

  @Override
  public String settings() {
    return "Einstellungen";
  }

  @Override
  public String save() {
    return "SPEICHERN";
  }

  @Override
  public String unsaved() {
    return "Noch nicht gespeichert";
  }

  @Override
  public String cancel() {
    return "Abbrechen";
  }

  @Override
  public String faults() {
    return "Es wurde nichts gespeichert";
  }

  @Override
  public String notPossible() {
    return "Das war nicht möglich";
  }

  @Override
  public String readOnly() {
    return "Sie dürfen diese Verbindung ansehen, aber nicht ändern.";
  }

  @Override
  public String remedyTitle() {
    return "Was zu tun ist";
  }

  @Override
  public String remedy(Remedy remedy) {
    return switch (remedy) {
      case ENABLE -> "Aktivieren Sie die Verbindung, sobald es weitergehen soll.";
      case CLAIM ->
          "Öffnen Sie die App im BigCommerce-Control-Panel des Shops, um ihn erneut zu verbinden,"
              + " oder geben Sie unten ein eigenes Zugriffstoken ein.";
      case INSTALL ->
          "Installieren Sie die App erneut im Shop, oder geben Sie unten ein eigenes"
              + " Zugriffstoken ein. Ihre Einstellungen bleiben erhalten.";
      case ENTER_TOKEN -> "Geben Sie unten ein Zugriffstoken ein, das der Shop akzeptiert.";
      case SYNCHRONISE -> "Starten Sie die Synchronisierung erneut.";
      case WAIT -> "Sie müssen nichts tun: Das erledigt sich von selbst.";
    };
  }

  @Override
  public String install() {
    return "App erneut installieren";
  }

  @Override
  public String enterToken() {
    return "Token eingeben";
  }

  @Override
  public String enable() {
    return "Aktivieren";
  }

  @Override
  public String disable() {
    return "Deaktivieren";
  }

  @Override
  public String synchronise() {
    return "Synchronisieren";
  }

  @Override
  public String refused(ProblemType type, Optional<String> state) {
    return switch (type) {
      case TOKEN_REJECTED ->
          "Die Verbindung bleibt, wie sie ist: BigCommerce akzeptiert ihr Zugriffstoken nicht."
              + " Installieren Sie die App erneut, oder geben Sie ein anderes Zugriffstoken ein.";
      case STORE_UNAVAILABLE ->
          "Die Verbindung bleibt, wie sie ist: Der Shop antwortet zurzeit nicht. Möglicherweise"
              + " wird er gewartet. Versuchen Sie es in einigen Minuten erneut.";
      case STALE ->
          "Diese Verbindung wurde inzwischen von jemand anderem geändert. Sie sehen den jetzigen"
              + " Stand; Ihre Aktion wurde nicht ausgeführt.";
      default ->
          state
              .map(
                  words -> "Das geht nicht, solange die Verbindung im Zustand „" + words + "“ ist.")
              .orElse("Das geht zurzeit nicht.");
    };
  }

  @Override
  public String dangerTitle() {
    return "Freigeben oder löschen";
  }

  @Override
  public String release() {
    return "Freigeben…";
  }

  @Override
  public String releaseLine() {
    return "Gibt den Shop zurück, sodass ein anderer Workspace ihn verbinden kann. Einstellungen und"
        + " Attribute bleiben hier erhalten.";
  }

  @Override
  public String releaseQuestion(String name) {
    return "„" + name + "“ freigeben?";
  }

  @Override
  public String releaseStays() {
    return "Die Verbindung wird inaktiv. Ihre Einstellungen und Attribute bleiben erhalten.";
  }

  @Override
  public String releaseTokenOfApp() {
    return "Die App bleibt im Shop installiert, und jeder Workspace kann ihn von dort aus"
        + " verbinden.";
  }

  @Override
  public String releaseTokenByHand() {
    return "Das von Hand eingegebene Zugriffstoken wird gelöscht.";
  }

  @Override
  public String releaseAgain() {
    return "Sie können den Shop jederzeit erneut verbinden.";
  }

  @Override
  public String releaseNow() {
    return "Freigeben";
  }

  @Override
  public String delete() {
    return "Löschen…";
  }

  @Override
  public String deleteLine() {
    return "Gibt den Shop frei und löscht die Verbindung mit ihren Einstellungen und Attributen.";
  }

  @Override
  public String meanwhileTitle() {
    return "Das wurde inzwischen von jemand anderem geändert";
  }

  @Override
  public String meanwhile() {
    return "Es wurde nichts überschrieben. Ihre Eingaben stehen noch unten; wenn Sie jetzt"
        + " speichern, ersetzen sie den jetzigen Stand.";
  }

  @Override
  public String meanwhileNothing() {
    return "Ihre Eingaben hier stimmen damit überein.";
  }

  @Override
  public String meanwhileNow() {
    return "Jetzt gespeichert";
  }

  @Override
  public String meanwhileYours() {
    return "Ihre Eingabe";
  }

  @Override
  public String discard() {
    return "Meine Eingaben verwerfen";
  }

  @Override
  public String nothing() {
    return "leer";
  }
}
