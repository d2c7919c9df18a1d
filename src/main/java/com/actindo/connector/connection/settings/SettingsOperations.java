package com.actindo.connector.connection.settings;

import com.actindo.connector.core1.Right;
import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.meaning.Words;

/** What the JSON interface can do with settings. */
public final class SettingsOperations {
  private static final Words TOPIC = new Words("Settings", "Einstellungen");

  public static final Operation GET =
      Operation.one(
              TOPIC,
              "getSettings",
              new Words(
                  "Show the settings of a connection", "Einstellungen einer Verbindung zeigen"),
              SettingsJson.class)
          .tagged();

  public static final Operation PUT =
      Operation.one(
              TOPIC,
              "replaceSettings",
              new Words(
                  "Replace the settings of a connection",
                  "Einstellungen einer Verbindung ersetzen"),
              SettingsJson.class)
          .needing(Right.MANAGE)
          .taking(SettingsBody.class)
          .matching()
          .tagged()
          .detailed(
              "All of them at once; what is missing or at fault is named.",
              "Alle auf einmal; was fehlt oder falsch ist, wird genannt.");

  private SettingsOperations() {}
}
