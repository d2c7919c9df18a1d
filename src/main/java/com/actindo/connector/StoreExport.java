package com.actindo.connector;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.StoreDataRepository;
import com.actindo.connector.workspace.WorkspaceRepository;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code export}: what is kept about a store, for whoever may ask for it. One line of JSON for each
 * row, with the name of its table; tokens, keys and hashes stay here.
 */
final class StoreExport {
  private static final Logger log = LoggerFactory.getLogger(StoreExport.class);

  private final Database database;
  private final PrintStream out;
  private final StoreDataRepository data = new StoreDataRepository();
  private final WorkspaceRepository workspaces = new WorkspaceRepository(InstantSource.system());
  private final AuditRepository audit =
      new AuditRepository(new ObjectMapper(), InstantSource.system());
  private long rows;

  private StoreExport(Database database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  /** Writes to {@code out}; 1 when it could not be written to the end. */
  static int run(Map<String, String> environment, StoreHash store, PrintStream out)
      throws SettingsFault, IOException {
    var address = SettingsReader.database(environment);
    try (var storage = Storage.open(address, SettingsReader.dataDir(environment), false)) {
      return new StoreExport(storage.database(), out).write(store);
    }
  }

  private int write(StoreHash store) {
    database.serviceDo(tx -> data.read(tx, store, this::line));
    for (WorkspaceName workspace : database.service(workspaces::all)) {
      database.tenantDo(workspace, tx -> data.read(tx, workspace, store, this::line));
    }
    if (out.checkError()) {
      log.atError().addKeyValue("store", store).log("store's data not written to the end");
      return 1;
    }
    database.serviceDo(tx -> audit.add(tx, exported(store)));
    log.atInfo().addKeyValue("store", store).addKeyValue("rows", rows).log("store's data exported");
    return 0;
  }

  private void line(String table, String row) {
    out.println("{\"table\":\"" + table + "\",\"row\":" + row + "}");
    rows++;
  }

  private AuditEvent exported(StoreHash store) {
    return new AuditEvent(
        Actor.service(), "store.exported", null, store.value(), null, Map.of("rows", rows));
  }
}
