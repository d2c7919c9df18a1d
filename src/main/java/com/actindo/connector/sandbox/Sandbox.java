package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.fault.CallLog;
import com.actindo.connector.sandbox.fault.Faults;
import com.actindo.connector.sandbox.fault.Gate;
import com.actindo.connector.sandbox.login.AppLinks;
import com.actindo.connector.sandbox.login.AppReports;
import com.actindo.connector.sandbox.login.Consents;
import com.actindo.connector.sandbox.login.SignedPayloads;
import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.rest.RateLimit;
import com.actindo.connector.sandbox.shop.Shops;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Pages;
import com.actindo.connector.sandbox.workspace.Grants;
import com.actindo.connector.sandbox.workspace.Workspaces;
import io.javalin.Javalin;
import java.net.URI;

/**
 * BigCommerce and Core1 as far as the product needs them, on one port of this machine: a
 * marketplace, control panels that frame the app, a token endpoint, a REST API with seeded stores,
 * and workspaces to sign in to. What it gives out is real as far as it goes (codes, tokens, signed
 * payloads), and wrong ones are refused.
 */
public final class Sandbox implements AutoCloseable {
  private final Javalin server;
  private final Gate gate;
  private final AppReports reports;
  private final Addresses addresses;

  private Sandbox(Javalin server, Gate gate, AppReports reports, Addresses addresses) {
    this.server = server;
    this.gate = gate;
    this.reports = reports;
    this.addresses = addresses;
  }

  /** Starts to listen, on 127.0.0.1 only. */
  public static Sandbox start(SandboxSettings settings) {
    var clock = settings.clock();
    var addresses = new Addresses(settings.appUrl(), settings.appId(), settings.clientId());
    var ledger = new Ledger(settings.dataDir(), clock);
    var faults = new Faults();
    var calls = new CallLog();
    var gate = new Gate(faults, calls, clock);
    var tokens = new Tokens(ledger, clock, settings.scopes());
    var payloads = new SignedPayloads(settings.clientId(), settings.clientSecret());
    var links = new AppLinks(addresses, payloads, clock);
    var reports = new AppReports(links, payloads, tokens, ledger, clock);
    var parts =
        new Parts(
            settings,
            addresses,
            new Pages(addresses),
            ledger,
            faults,
            calls,
            gate,
            new Shops(ledger, clock),
            tokens,
            new Consents(ledger, tokens),
            payloads,
            links,
            reports,
            new Workspaces(),
            new Grants(ledger, clock),
            new RateLimit(ledger, clock));
    var server = Routes.server(parts).start("127.0.0.1", settings.port());
    addresses.listeningOn(server.port());
    return new Sandbox(server, gate, reports, addresses);
  }

  /** What its parts share. */
  record Parts(
      SandboxSettings settings,
      Addresses addresses,
      Pages pages,
      Ledger ledger,
      Faults faults,
      CallLog calls,
      Gate gate,
      Shops shops,
      Tokens tokens,
      Consents consents,
      SignedPayloads payloads,
      AppLinks links,
      AppReports reports,
      Workspaces workspaces,
      Grants grants,
      RateLimit limit) {}

  public int port() {
    return addresses.port();
  }

  /** The start page's address, without a path. */
  public URI url() {
    return URI.create(addresses.origin());
  }

  /** Ends delayed answers and stops listening; what was given out is on disk. */
  @Override
  public void close() {
    gate.close();
    reports.close();
    server.stop();
  }
}
