package com.actindo.connector.flow;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds the answer to the first request of a path until a test lets it go. */
final class Gate {
  private static final long PATIENCE = 30;

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  /**
   * @param path a part of the address of the request whose answer is held
   */
  Gate(WireMockServer server, String path) {
    server.addMockServiceRequestListener((request, response) -> {
      if (request.getUrl().contains(path) && reached.getCount() > 0) {
        reached.countDown();
        await(opened);
      }
    });
  }

  /** Waits until the request is there. */
  void awaitRequest() {
    await(reached);
  }

  void open() {
    opened.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
