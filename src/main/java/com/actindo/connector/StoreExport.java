package com.actindo.connector;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.disclosure.StoreDataRepository;
import com.actindo.connector.disclosure.StoreDataRepository.DataRow;
import com.actindo.connector.disclosure.StoreDataRepository.Page;
import com.actindo.connector.workspace.WorkspaceRepository;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code export}: the personal data kept about a store, for whoever may ask for it. One line of
 * JSON in UTF-8 for each row, with the name of its table; tokens and hashes of secrets stay here.
 * It goes page by page, so that neither memory nor the reader's pace matters.
 */
final class StoreExport {
  private static final Logger log = LoggerFactory.getLogger(StoreExport.class);

  private final Database database;
  private final StoreHash store;
  private final PrintStream out;
  private final StoreDataRepository data = new StoreDataRepository();
  private final WorkspaceRepository workspaces = new WorkspaceRepository(InstantSource.system());
  private final AuditRepository audit =
      new AuditRepository(new ObjectMapper(), InstantSource.system());
  private long rows;

  /** A list that is read page by page. */
  private interface Pages {
    Page read(Tx tx, long after);
  }

  private StoreExport(Database database, StoreHash store, OutputStream out) {
    this.database = database;
    this.store = store;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /**
   * Writes all of it.
   *
   * @throws IOException when {@code out} is closed before the end
   */
  static int run(Map<String, String> environment, StoreHash store, OutputStream out)
      throws SettingsFault, IOException {
    var address = SettingsReader.database(environment);
    try (var storage = Storage.open(address, SettingsReader.dataDir(environment), false)) {
      new StoreExport(storage.database(), store, out).write();
    }
    return 0;
  }

  private void write() throws IOException {
    print(database.service(tx -> data.ofNoWorkspace(tx, store)));
    for (WorkspaceName workspace : database.service(workspaces::all)) {
      write(workspace);
    }
    log.atInfo().addKeyValue("store", store).addKeyValue("rows", rows).log("store's data exported");
  }

  private void write(WorkspaceName workspace) throws IOException {
    Set<Long> connections =
        database.tenant(workspace, tx -> data.connections(tx, workspace, store));
    if (!connections.isEmpty()) {
      print(database.tenant(workspace, tx -> data.ofConnections(tx, workspace, connections)));
      walk(workspace, (tx, after) -> data.customers(tx, workspace, connections, after));
      walk(workspace, (tx, after) -> data.orders(tx, workspace, connections, after));
    }
    walk(workspace, (tx, after) -> data.events(tx, workspace, store, after));
  }

  private void walk(WorkspaceName workspace, Pages pages) throws IOException {
    long after = 0;
    Page page;
    do {
      long from = after;
      page = database.tenant(workspace, tx -> pages.read(tx, from));
      print(page.rows());
      after = page.last();
    } while (!page.rows().isEmpty());
  }

  private void print(List<DataRow> some) throws IOException {
    if (rows == 0 && !some.isEmpty()) {
      // first, so that nothing leaves without a trace
      database.serviceDo(tx -> audit.add(tx, exported()));
    }
    for (DataRow row : some) {
      out.println("{\"table\":\"" + row.table() + "\",\"row\":" + row.json() + "}");
    }
    rows += some.size();
    if (out.checkError()) {
      throw new IOException("The output was closed before the end");
    }
  }

  private AuditEvent exported() {
    return new AuditEvent(Actor.service(), "store.exported", null, store.value(), null, Map.of());
  }
}
