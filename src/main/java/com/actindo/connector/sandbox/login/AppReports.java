package com.actindo.connector.sandbox.login;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.state.Ledger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Tells the app what happened, from server to server: uninstalled, or a user's access ended. */
public final class AppReports implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int SHOWN = 600;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final AppLinks links;
  private final SignedPayloads payloads;
  private final Tokens tokens;
  private final Ledger ledger;
  private final InstantSource clock;

  /** How an uninstallation reaches the app. */
  public enum Delivery {
    /** At once, as it should be. */
    NOW("report it at once"),
    /** Made now and kept until somebody sends it. */
    HELD("report it late, when you say so"),
    /** The app never hears of it. */
    NEVER("never report it"),
    /** A report of something that did not happen: the token goes on working. */
    FALSE("report it without doing it (a false report)");

    private final String label;

    Delivery(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * What came of a report.
   *
   * @param status the app's answer, 0 when it gave none or nothing was sent
   */
  public record Outcome(int status, String body) {}

  public AppReports(
      AppLinks links, SignedPayloads payloads, Tokens tokens, Ledger ledger, InstantSource clock) {
    this.links = links;
    this.payloads = payloads;
    this.tokens = tokens;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Uninstalls the app in that user's name, or pretends to. */
  public Outcome uninstall(Shop shop, ShopUser user, Delivery delivery) {
    var payload = payloads.sign(shop, user, "/", null, clock.instant());
    if (delivery != Delivery.FALSE) {
      tokens.revoke(shop);
      ledger.shop(
          shop.hash(),
          state -> {
            state.installed = false;
            state.consentDue = null;
          });
    }
    return switch (delivery) {
      case NOW, FALSE -> send("/uninstall", payload);
      case HELD -> hold(shop, payload);
      case NEVER -> new Outcome(0, "Nothing was sent.");
    };
  }

  /** Sends the report that was held back, if there is one. */
  public Outcome deliver(Shop shop) {
    var held =
        ledger.change(snapshot -> {
          var state = snapshot.shop(shop.hash());
          var report = Optional.ofNullable(state.heldReport);
          state.heldReport = null;
          return report;
        });
    return held.map(payload -> send("/uninstall", payload))
        .orElse(new Outcome(0, "No report is held back."));
  }

  /** Ends a user's access to the app; the owner does that. */
  public Outcome removeUser(Shop shop, ShopUser user) {
    ledger.shop(shop.hash(), state -> state.removedUsers.add(user.id()));
    return send("/remove_user", payloads.sign(shop, user, "/", null, clock.instant()));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private Outcome hold(Shop shop, String payload) {
    ledger.shop(shop.hash(), state -> state.heldReport = payload);
    return new Outcome(0, "The report is held back.");
  }

  private Outcome send(String path, String payload) {
    var request =
        HttpRequest.newBuilder(URI.create(links.callback(path, payload))).timeout(PATIENCE).build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      var body = answer.body();
      return new Outcome(
          answer.statusCode(), body.length() > SHOWN ? body.substring(0, SHOWN) : body);
    } catch (IOException e) {
      return new Outcome(0, "The app did not answer: " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(0, "Interrupted.");
    }
  }
}
