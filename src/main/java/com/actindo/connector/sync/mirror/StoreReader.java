package com.actindo.connector.sync.mirror;

import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.db.Database;
import com.actindo.connector.sync.process.ProcessCountRepository;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.vault.Secret;

/** Begins to read stores. */
public final class StoreReader {
  private final Rows rows;
  private final BigCommerceApi bigCommerce;

  /** Where a reading notes how far it is. */
  record Rows(
      Database database,
      ProcessRepository processes,
      ProcessCountRepository counts,
      CatalogPassRepository passes) {}

  public StoreReader(
      Database database,
      ProcessRepository processes,
      CatalogPassRepository passes,
      BigCommerceApi bigCommerce) {
    this.rows = new Rows(database, processes, new ProcessCountRepository(), passes);
    this.bigCommerce = bigCommerce;
  }

  /** A reading of a store, which makes no call before it is told to. */
  public StoreReading of(Run run, StoreHash store, Secret token) {
    return new StoreReading(rows, run, bigCommerce.store(store, token));
  }
}
