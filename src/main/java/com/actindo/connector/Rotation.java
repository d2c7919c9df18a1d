package com.actindo.connector;

import com.actindo.connector.connection.token.ConnectionTokenRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Sealed;
import com.actindo.connector.vault.Vault;
import com.actindo.connector.workspace.WorkspaceRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code keys rotate}: a new primary key, then every stored token sealed anew, in small
 * transactions and while the service runs. Killed in the middle, it goes on when it is called
 * again: the old keys stay in the file.
 */
final class Rotation {
  private static final Logger log = LoggerFactory.getLogger(Rotation.class);
  private static final int BATCH = 100;

  private final Database database;
  private final Vault vault;
  private final InstallationRepository installations;
  private final ConnectionTokenRepository connections = new ConnectionTokenRepository();
  private final WorkspaceRepository workspaces = new WorkspaceRepository(InstantSource.system());

  private Rotation(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
    this.installations = new InstallationRepository(InstantSource.system());
  }

  static int run(Map<String, String> environment) throws SettingsFault, KeysetFault, IOException {
    var env = new Environment(environment);
    Optional<Path> file = env.optional("KEYSET_FILE").map(Path::of);
    if (file.isEmpty()) {
      throw new SettingsFault(
          List.of(
              "KEYSET_FILE is not set: name the keyset's file there, because a new key cannot be"
                  + " added to a KEYSET variable"));
    }
    var address = SettingsReader.database(environment);
    // the database first: without it a further key would be added for nothing
    try (var storage = Storage.open(address, SettingsReader.dataDir(environment), false)) {
      int resealed = new Rotation(storage.database(), Vault.rotate(file.get())).reseal();
      log.atInfo().addKeyValue("tokens", resealed).log("tokens re-sealed");
    }
    return 0;
  }

  private int reseal() {
    int done = 0;
    String after = "";
    while (true) {
      String from = after;
      List<Installation> batch =
          database.service(
              tx -> installations.sealedByOthers(tx, vault.primaryKeyId(), from, BATCH));
      if (batch.isEmpty()) {
        return done + resealConnections();
      }
      for (Installation installation : batch) {
        done += database.service(tx -> reseal(tx, installation));
      }
      after = batch.getLast().store().value();
    }
  }

  private int reseal(Tx tx, Installation seen) {
    Optional<Installation> present =
        installations.lock(tx, seen.store()).filter(now -> now.generation() == seen.generation());
    Optional<Sealed> anew =
        present
            .flatMap(Installation::token)
            .flatMap(token -> vault.open(token, seen.sealedFor()))
            .map(token -> vault.seal(token, seen.sealedFor()));
    anew.ifPresent(token -> installations.reseal(tx, seen, token));
    return anew.isPresent() ? 1 : 0;
  }

  private int resealConnections() {
    int done = 0;
    for (var workspace : database.service(workspaces::all)) {
      done += database.tenant(workspace, tx -> connections.reseal(tx, workspace, vault));
    }
    return done;
  }
}
