package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.settings.ConnectionSettings;

/** A connection with its settings. */
record OpenedSettings(Connection connection, ConnectionSettings.Version settings) {
  ConnectionSettings now() {
    return settings.settings();
  }
}
