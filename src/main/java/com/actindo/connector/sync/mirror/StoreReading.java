package com.actindo.connector.sync.mirror;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.StoreClient;
import com.actindo.connector.bigcommerce.catalog.CatalogCalls;
import com.actindo.connector.bigcommerce.catalog.CatalogPage;
import com.actindo.connector.bigcommerce.store.Mirror;
import com.actindo.connector.sync.process.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run that reads a store step by step and notes in the process how far it is. The products are
 * read page by page, each kept with its place: a later run of the process goes on there.
 */
public final class StoreReading {
  /** Below twice this a page is not halved any more. */
  private static final int LEAST = 20;

  private final StoreReader.Rows rows;
  private final Run run;
  private final StoreClient store;
  private final List<Notice> notices = new ArrayList<>();
  private boolean advanced;
  private int limit = CatalogCalls.MOST;

  StoreReading(StoreReader.Rows rows, Run run, StoreClient store) {
    this.rows = rows;
    this.run = run;
    this.store = store;
  }

  /**
   * Whether this run got further in the products than the run before it: then trouble begins to be
   * counted anew.
   */
  public boolean advanced() {
    return advanced;
  }

  /**
   * Reads what a synchronisation needs. Of the lists of the catalog, one that the token may not
   * read or that BigCommerce does not know stays as it was.
   */
  public StoreSnapshot snapshot() throws ApiTrouble {
    begin();
    var profile = store.profile();
    at(SyncStep.ORDER_STATUSES);
    var orderStatuses = store.orderStatuses();
    at(SyncStep.CHANNELS);
    var channels = store.channels();
    at(SyncStep.BRANDS);
    var brands = store.brands();
    CatalogLists catalog = run.first() ? CatalogLists.NONE : catalog();
    at(SyncStep.ATTRIBUTES);
    return new StoreSnapshot(profile, orderStatuses, channels, brands, catalog);
  }

  private CatalogLists catalog() throws ApiTrouble {
    at(SyncStep.CATEGORIES);
    var categories = list(SyncStep.CATEGORIES, store::categories);
    at(SyncStep.TAX_CLASSES);
    var taxClasses = list(SyncStep.TAX_CLASSES, store::taxClasses);
    at(SyncStep.PRODUCTS);
    return new CatalogLists(categories, taxClasses, products(), notices);
  }

  private interface Call<T> {
    T get() throws ApiTrouble;
  }

  private <T> Optional<List<T>> list(SyncStep step, Call<Mirror<T>> call) throws ApiTrouble {
    Optional<Mirror<T>> list = unlessRefused(step, call);
    if (list.isPresent() && !list.get().known()) {
      note("list-unknown", step);
    } else if (list.isPresent() && list.get().items().isEmpty()) {
      note("list-empty", step);
    }
    return list.filter(Mirror::known).map(Mirror::items);
  }

  /** Empty when this token, which opens the store, may not read this of it. */
  private <T> Optional<T> unlessRefused(SyncStep step, Call<T> call) throws ApiTrouble {
    try {
      return Optional.of(call.get());
    } catch (ApiTrouble trouble) {
      switch (trouble.kind()) {
        case FORBIDDEN -> note("list-forbidden", step);
        case NOT_FOUND -> note("list-unknown", step);
        default -> throw trouble;
      }
      return Optional.empty();
    }
  }

  private void note(String code, SyncStep step) {
    notices.add(new Notice(code, step.id()));
  }

  /** False when the products cannot be read, or nobody wants them any more. */
  private boolean products() throws ApiTrouble {
    long place = rows.database().<Long>tenant(run.workspace(), tx -> rows.passes().begin(tx, run));
    boolean more = true;
    while (more) {
      long from = place;
      Optional<CatalogPage> page = unlessRefused(SyncStep.PRODUCTS, () -> page(from));
      if (page.isEmpty() || !keep(page.get())) {
        return false;
      }
      place = page.get().last();
      more = page.get().more();
      advanced = advanced || more;
    }
    return true;
  }

  /** A page that is too much for the store is asked for again with half of the products. */
  private CatalogPage page(long after) throws ApiTrouble {
    try {
      return store.products().page(after, limit);
    } catch (ApiTrouble trouble) {
      boolean tooMuch =
          trouble.kind() == ApiTrouble.Kind.SERVER_ERROR
              || trouble.kind() == ApiTrouble.Kind.TIMED_OUT;
      if (!tooMuch || limit <= LEAST) {
        throw trouble;
      }
      limit /= 2;
      return page(after);
    }
  }

  /** False when the process has ended meanwhile. */
  private boolean keep(CatalogPage page) {
    return rows.database()
        .<Boolean>tenant(
            run.workspace(),
            tx -> {
              if (!rows.processes().lock(tx, run.workspace(), run.processId())) {
                return false;
              }
              rows.passes().add(tx, run, WordNames.of(page.words()), page.last());
              rows.counts().add(tx, run.workspace(), run.processId(), "products", page.products());
              return true;
            });
  }

  private void begin() {
    int steps = run.first() ? SyncStep.FIRST : SyncStep.LATER;
    rows.database()
        .tenantDo(
            run.workspace(),
            tx -> rows.processes().steps(tx, run.workspace(), run.processId(), steps));
    at(SyncStep.STORE);
  }

  private void at(SyncStep step) {
    rows.database()
        .tenantDo(
            run.workspace(),
            tx ->
                rows.processes()
                    .progress(
                        tx, run.workspace(), run.processId(), step.id(), step.before(run.first())));
  }
}
