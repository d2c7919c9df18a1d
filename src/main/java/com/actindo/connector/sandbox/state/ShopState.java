package com.actindo.connector.sandbox.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has happened to one shop. Read and changed only inside the {@link Ledger}. */
public final class ShopState {
  public boolean installed;

  /** Why the app has to ask again: {@code scopes} or {@code owner-email}; null: it need not. */
  public @Nullable String consentDue;

  public @Nullable String ownerEmail;

  /** What the app is granted next, in place of what it asks for. */
  public @Nullable List<String> scopes;

  /** An uninstall report that was made and is held back. */
  public @Nullable String heldReport;

  /** Requests in a window, in place of what the shop's plan allows. */
  public @Nullable Integer quota;

  /** The length of a window, in place of 30 s. */
  public @Nullable Integer windowMillis;

  public TreeSet<Integer> removedUsers = new TreeSet<>();
  public Map<Integer, OrderChange> orders = new TreeMap<>();
  public List<Batch> placedOrders = new ArrayList<>();
}
