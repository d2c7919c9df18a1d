package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.fault.Area;
import com.actindo.connector.sandbox.fault.Call;
import com.actindo.connector.sandbox.fault.CallLog;
import com.actindo.connector.sandbox.fault.Fault;
import com.actindo.connector.sandbox.fault.FaultKind;
import com.actindo.connector.sandbox.fault.Faults;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.state.AppToken;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Pages;
import com.actindo.connector.sandbox.workspace.Workspace;
import com.actindo.connector.sandbox.workspace.Workspaces;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** The page where everything begins. */
public final class StartPages {
  private final Shops shops;
  private final Workspaces workspaces;
  private final Ledger ledger;
  private final CallLog calls;
  private final Faults faults;
  private final Addresses addresses;
  private final Pages pages;

  /** A store and how far it has come. */
  public record ShopRow(Shop shop, String panel, boolean installed, String use) {}

  /** A workspace and where it is. */
  public record WorkspaceRow(Workspace workspace, String address) {}

  /** What a fault form offers. */
  public record FaultForm(String title, String area, List<String> who, List<FaultKind> kinds) {}

  /** Everything at a glance. */
  public record StartPage(
      List<ShopRow> shops,
      List<WorkspaceRow> workspaces,
      List<FaultForm> forms,
      List<Fault> faults,
      String app,
      String externalInstall) {}

  StartPages(
      Shops shops,
      Workspaces workspaces,
      Ledger ledger,
      CallLog calls,
      Faults faults,
      Addresses addresses,
      Pages pages) {
    this.shops = shops;
    this.workspaces = workspaces;
    this.ledger = ledger;
    this.calls = calls;
    this.faults = faults;
    this.addresses = addresses;
    this.pages = pages;
  }

  void show(Context ctx) {
    pages.show(
        ctx,
        "start",
        new StartPage(
            shops.all().stream().map(this::row).toList(),
            workspaces.all().stream()
                .map(one -> new WorkspaceRow(one, addresses.workspace(one.name())))
                .toList(),
            forms(),
            faults.active(),
            addresses.app(),
            addresses.externalInstall()));
  }

  private ShopRow row(Shop shop) {
    boolean installed = ledger.read(snapshot -> snapshot.shop(shop.hash()).installed);
    return new ShopRow(
        shop, addresses.panel(shop.hash()) + "/manage/dashboard", installed, use(shop));
  }

  // the sandbox sees the connection only by what it does: a good call with the app's token
  private String use(Shop shop) {
    boolean token =
        ledger.read(snapshot ->
            snapshot.tokens().values().stream()
                .anyMatch(
                    one -> one.store().equals(shop.hash()) && one.source() == AppToken.Source.APP));
    var last = calls.last(Area.API, shop.hash());
    if (!token) {
      return "no token";
    }
    return last.map(StartPages::use).orElse("token not used since the sandbox started");
  }

  private static String use(Call call) {
    return call.status() < 300
        ? "connected: last call answered"
        : "last call refused with " + call.status();
  }

  private List<FaultForm> forms() {
    var hashes = new ArrayList<>(List.of(Fault.ALL));
    shops.all().forEach(shop -> hashes.add(shop.hash()));
    var names = new ArrayList<>(List.of(Fault.ALL));
    workspaces.all().forEach(workspace -> names.add(workspace.name()));
    return List.of(
        new FaultForm("BigCommerce: token endpoint", "login", hashes, FaultKind.of(Area.LOGIN)),
        new FaultForm("BigCommerce: REST API", "api", hashes, FaultKind.of(Area.API)),
        new FaultForm("BigCommerce: orders", "orders", hashes, FaultKind.of(Area.ORDERS)),
        new FaultForm("Core1 workspaces", "workspace", names, FaultKind.of(Area.WORKSPACE)));
  }
}
