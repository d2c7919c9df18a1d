package com.actindo.connector.bigcommerce.order;

import static com.actindo.connector.bigcommerce.order.OrderJson.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.quota.Quota;
import com.actindo.connector.http.Patience;
import com.actindo.connector.testing.RawServer;
import com.actindo.connector.vault.Secret;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages that come slowly, break off or would not fit into the memory. */
class OrderStreamTest {
  private static final OrderQuery ALL = new OrderQuery(null, null, null, null, false);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final List<ShopEntry> seen = new ArrayList<>();

  @Test
  void handsOnAnOrderBeforeTheNextOneIsSent() throws ApiTrouble {
    var next = new Semaphore(1);
    try (var server =
            new RawServer(caller -> {
              RawServer.sendHead(caller);
              for (int i = 1; i <= 5; i++) {
                next.acquire();
                RawServer.sendChunk(caller, (i == 1 ? "[" : ",") + order(i));
              }
              RawServer.sendChunk(caller, "]");
              RawServer.send(caller, "0\r\n\r\n");
            });
        var api = new BigCommerceApi(server.url(), LONG)) {
      OrderPage page = orders(api).page(ALL, 250, entry -> next.release());

      assertThat(page.entries()).isEqualTo(5);
      assertThat(page.told()).isNull();
    }
  }

  @Test
  void keepsNoOrderThatWasHandedOn() throws ApiTrouble {
    String notes = "x".repeat(1024 * 1024);
    var handedOn = new ArrayList<WeakReference<ShopEntry>>();
    try (var server =
            new RawServer(caller -> {
              RawServer.sendHead(caller);
              for (int i = 1; i <= 40; i++) {
                String order = order(i).put("staff_notes", notes).toString();
                RawServer.sendChunk(caller, (i == 1 ? "[" : ",") + order);
              }
              RawServer.sendChunk(caller, "]");
              RawServer.send(caller, "0\r\n\r\n");
            });
        var api = new BigCommerceApi(server.url(), LONG)) {
      orders(api)
          .page(
              ALL,
              250,
              entry -> {
                handedOn.add(new WeakReference<>(entry));
                if (handedOn.size() == 40) {
                  System.gc();
                  assertThat(handedOn.subList(0, 39)).allMatch(order -> order.refersTo(null));
                }
              });
    }
    assertThat(handedOn).hasSize(40);
  }

  @Test
  void failsOnAResetInTheBodyAfterWholeOrders() {
    ApiTrouble trouble =
        troubleWith(
            LONG,
            caller -> {
              RawServer.sendHead(caller);
              RawServer.sendChunk(caller, "[" + order(1) + "," + order(2) + ",{\"id\":3");
              RawServer.reset(caller);
            });

    assertThat(trouble.kind()).isEqualTo(Kind.FAILED);
    assertThat(seen).allMatch(ShopEntry.Readable.class::isInstance);
  }

  @Test
  void failsOnABodyThatEndsEarly() {
    String whole = "[" + order(1) + "," + order(2) + "]";

    ApiTrouble trouble =
        troubleWith(
            LONG,
            caller ->
                RawServer.send(
                    caller,
                    "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n".formatted(whole.length())
                        + whole.substring(0, whole.length() - 20)));

    assertThat(trouble.kind()).isEqualTo(Kind.FAILED);
    assertThat(seen).hasSize(1);
  }

  @Test
  void doesNotWaitForABodyThatDripsInSlowly() {
    var forEver = new Semaphore(0);

    ApiTrouble trouble =
        troubleWith(
            SHORT,
            caller -> {
              RawServer.sendHead(caller);
              RawServer.sendChunk(caller, "[" + order(1) + ",");
              forEver.acquire();
            });

    assertThat(trouble.kind()).isEqualTo(Kind.TIMED_OUT);
    assertThat(seen).hasSize(1);
  }

  @Test
  void waitsLongerForTheWholeThanForTheFirstByte() {
    var forEver = new Semaphore(0);
    try (var server = new RawServer(caller -> forEver.acquire());
        var api = new BigCommerceApi(server.url(), new Patience(SHORT, LONG), Quota.UNKNOWN)) {
      assertThat(trouble(api).kind()).isEqualTo(Kind.TIMED_OUT);
    }
  }

  @Test
  void endsAtOnceWhenItIsInterrupted() throws InterruptedException {
    var asked = new CountDownLatch(2);
    var forEver = new Semaphore(0);
    for (boolean inBody : new boolean[] {false, true}) {
      try (var server =
              new RawServer(caller -> {
                if (inBody) {
                  RawServer.sendHead(caller);
                  RawServer.sendChunk(caller, "[" + order(1) + ",");
                }
                asked.countDown();
                forEver.acquire();
              });
          var api = new BigCommerceApi(server.url(), LONG)) {
        var trouble = new AtomicReference<@Nullable ApiTrouble>();
        var stillInterrupted = new AtomicBoolean();
        var worker =
            Thread.ofVirtual()
                .start(() -> {
                  trouble.set(trouble(api));
                  stillInterrupted.set(Thread.currentThread().isInterrupted());
                });
        while (asked.getCount() > (inBody ? 0 : 1)) {
          Thread.onSpinWait();
        }
        worker.interrupt();
        worker.join();

        assertThat(trouble.get()).isNotNull().extracting(ApiTrouble::kind).isEqualTo(Kind.FAILED);
        assertThat(stillInterrupted).isTrue();
      }
    }
  }

  private ApiTrouble troubleWith(Duration timeout, RawServer.Script script) {
    try (var server = new RawServer(script);
        var api = new BigCommerceApi(server.url(), timeout)) {
      return trouble(api);
    }
  }

  private ApiTrouble trouble(BigCommerceApi api) {
    return catchThrowableOfType(
        ApiTrouble.class, () -> orders(api).page(ALL, 250, entry -> seen.add(entry)));
  }

  private static OrderCalls orders(BigCommerceApi api) {
    return api.store(new StoreHash("abc"), Secret.of("t")).orders();
  }
}
