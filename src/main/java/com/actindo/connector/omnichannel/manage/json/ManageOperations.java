package com.actindo.connector.omnichannel.manage.json;

import com.actindo.connector.connection.list.ConnectionOperations;
import com.actindo.connector.core1.Right;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.process.ProcessOperations;
import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.meaning.Words;

/** What the JSON interface can do to connections. */
public final class ManageOperations {
  public static final Operation CREATE =
      ConnectionOperations.one(
              "createConnection", new Words("Create a connection", "Eine Verbindung anlegen"))
          .needing(Right.MANAGE)
          .taking(CreateConnectionJson.class)
          .creating()
          .tagged()
          .failing(
              ProblemType.CREDENTIALS_REJECTED,
              ProblemType.STORE_ALREADY_CONNECTED,
              ProblemType.STORE_UNAVAILABLE)
          .detailed(
              "The credentials are tried at BigCommerce before anything is kept. The connection is"
                  + " active, and its first synchronisation is queued.",
              "Die Zugangsdaten werden bei BigCommerce ausprobiert, bevor etwas gespeichert wird."
                  + " Die Verbindung ist aktiv, und ihre erste Synchronisierung steht an.");

  public static final Operation EDIT =
      ConnectionOperations.one(
              "changeConnection", new Words("Change a connection", "Eine Verbindung ändern"))
          .needing(Right.MANAGE)
          .taking(EditConnectionJson.class)
          .matching()
          .tagged()
          .failing(
              ProblemType.CREDENTIALS_REJECTED,
              ProblemType.STORE_ALREADY_CONNECTED,
              ProblemType.NOT_POSSIBLE_NOW,
              ProblemType.STORE_UNAVAILABLE)
          .detailed(
              "What is left out stays as it is. Credentials that prove good make the connection"
                  + " active and queue a synchronisation; others leave everything as it was. The store"
                  + " cannot change once orders of it are imported.",
              "Was fehlt, bleibt, wie es ist. Zugangsdaten, die sich bewähren, machen die"
                  + " Verbindung aktiv und stoßen eine Synchronisierung an; andere lassen alles, wie"
                  + " es war. Der Shop steht fest, sobald Bestellungen von ihm importiert sind.");

  public static final Operation ENABLE =
      ConnectionOperations.one(
              "enableConnection", new Words("Enable a connection", "Eine Verbindung aktivieren"))
          .needing(Right.MANAGE)
          .matching()
          .tagged()
          .failing(
              ProblemType.TOKEN_REJECTED,
              ProblemType.NOT_POSSIBLE_NOW,
              ProblemType.STORE_UNAVAILABLE)
          .detailed(
              "Tries its token once. Not possible while it is released.",
              "Probiert ihr Token einmal aus. Nicht möglich, solange sie freigegeben ist.");

  public static final Operation DISABLE =
      ConnectionOperations.one(
              "disableConnection",
              new Words("Disable a connection", "Eine Verbindung deaktivieren"))
          .needing(Right.MANAGE)
          .matching()
          .tagged()
          .detailed("Its data and settings stay.", "Ihre Daten und Einstellungen bleiben.");

  public static final Operation RELEASE =
      ConnectionOperations.one(
              "releaseConnection", new Words("Release a connection", "Eine Verbindung freigeben"))
          .needing(Right.DELETE)
          .matching()
          .tagged()
          .detailed(
              "Lets go of the store, so that another workspace can connect it. Settings and"
                  + " attributes stay, a token entered by hand is erased.",
              "Gibt den Shop frei, damit ein anderer Workspace ihn verbinden kann. Einstellungen"
                  + " und Attribute bleiben, ein von Hand eingegebenes Token wird gelöscht.");

  public static final Operation DELETE =
      ProcessOperations.begin(
              "deleteConnection", new Words("Delete a connection", "Eine Verbindung löschen"))
          .needing(Right.DELETE)
          .matching()
          .failing(ProblemType.NOT_POSSIBLE_NOW)
          .detailed(
              "Not possible while it is active: disable it first. It is released and out of sight"
                  + " at once; what bears its id goes in the background, in the process that is"
                  + " answered.",
              "Nicht möglich, solange sie aktiv ist: erst deaktivieren. Sie wird freigegeben und"
                  + " ist sofort nicht mehr zu sehen; was ihre Kennung trägt, verschwindet im"
                  + " Hintergrund, in dem Vorgang, der die Antwort ist.");

  private ManageOperations() {}
}
