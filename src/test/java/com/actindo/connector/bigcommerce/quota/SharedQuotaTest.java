package com.actindo.connector.bigcommerce.quota;

import static com.actindo.connector.http.HeadFixture.head;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import java.time.Duration;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** One store's quota, as two instances see it. */
class SharedQuotaTest {
  private static final Duration WINDOW = Duration.ofSeconds(30);
  private static final Duration AT_ONCE = Duration.ofMillis(20);

  private static TestDatabase rows;

  private final TestClock clock = new TestClock();
  private final CountingShop shop = new CountingShop(clock, 20, WINDOW);
  private StoreHash store;
  private Quota jobs;
  private Quota people;

  @BeforeAll
  static void open() {
    rows = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    rows.close();
  }

  @BeforeEach
  void begin(TestInfo test) {
    store = new StoreHash("s" + Integer.toHexString(test.getDisplayName().hashCode()));
    jobs = new SharedQuota(rows.database(), clock, true);
    people = new SharedQuota(rows.database(), clock, false);
  }

  @Test
  void callsAStoreOfWhichNothingIsKnown() {
    for (int i = 0; i < 50; i++) {
      assertThat(jobs.take(store)).isEmpty();
    }
  }

  @Test
  void doesNotLimitAStoreThatTellsNoLimit() {
    for (int i = 0; i < 50; i++) {
      assertThat(jobs.take(store)).isEmpty();
      jobs.told(store, head(200), AT_ONCE);
    }
    assertThat(rows.everything().fetchCount(DSL.table("connector.store_quota"), hasHash()))
        .isZero();
  }

  private Condition hasHash() {
    return DSL.condition("store_hash = ?", store.value());
  }

  @Test
  void leavesTheLastUnitsToPeople() {
    assertThat(callsUntilNoneIsLeft(jobs)).isEqualTo(19);
    assertThat(callsUntilNoneIsLeft(people)).isEqualTo(1);
    assertThat(shop.refused()).isZero();
  }

  @Test
  void saysHowLongUntilTheNextWindowAndGoesOnThen() {
    callsUntilNoneIsLeft(jobs);
    clock.tick(Duration.ofSeconds(10));

    Duration wait = jobs.take(store).orElseThrow();

    assertThat(wait).isBetween(Duration.ofSeconds(20), Duration.ofMillis(20_010));
    clock.tick(wait);
    assertThat(callsUntilNoneIsLeft(jobs)).isEqualTo(19);
    assertThat(shop.refused()).isZero();
  }

  @Test
  void learnsThatOthersUseTheQuotaToo() {
    call(jobs);
    shop.usedByOthers(15);

    assertThat(callsUntilNoneIsLeft(jobs)).isEqualTo(3);
    assertThat(shop.refused()).isZero();
  }

  @Test
  void takesOverAnotherQuotaInTheMiddleOfAWindow() {
    assertThat(callsUntilNoneIsLeft(jobs)).isEqualTo(19);
    shop.changePlan(100);
    call(people);

    assertThat(callsUntilNoneIsLeft(jobs)).isEqualTo(75); // 20 were made, 5 stay for people
    shop.changePlan(20);
    call(people);
    assertThat(people.take(store)).isPresent();
  }

  @Test
  void countsCallsInFlightThatAnAnswerDoesNotKnowOf() {
    call(jobs);
    for (int i = 0; i < 10; i++) {
      assertThat(jobs.take(store)).isEmpty();
    }
    jobs.told(store, shop.call(), AT_ONCE); // the store has seen one of the ten

    int left = 0;
    while (jobs.take(store).isEmpty()) {
      left++;
    }
    assertThat(left).isEqualTo(8);
  }

  @Test
  void countsACallWithoutAnAnswerOnce() {
    call(jobs);
    jobs.take(store);
    jobs.unanswered(store);

    assertThat(callsUntilNoneIsLeft(jobs)).isEqualTo(17); // it counts until the window ends
  }

  @Test
  void forgetsCallsOfAnInstanceThatWasKilledOnceTheStoreWasLeftAlone() {
    call(jobs);
    for (int i = 0; i < 5; i++) {
      jobs.take(store);
    }
    clock.tick(WINDOW.multipliedBy(3));

    assertThat(callsUntilNoneIsLeft(jobs)).isEqualTo(19);
  }

  @Test
  void doesNotTakeALateAnswerForOneOfThisWindow() {
    call(jobs);
    jobs.take(store);
    var late =
        head(
            200,
            "X-Rate-Limit-Requests-Quota",
            "20",
            "X-Rate-Limit-Requests-Left",
            "1",
            "X-Rate-Limit-Time-Window-Ms",
            "30000",
            "X-Rate-Limit-Time-Reset-Ms",
            "5");
    clock.tick(WINDOW.plusMillis(1));
    call(jobs);
    jobs.told(store, late, AT_ONCE);

    assertThat(callsUntilNoneIsLeft(jobs)).isGreaterThanOrEqualTo(17);
    assertThat(shop.refused()).isZero();
  }

  @Test
  void blocksTheStoreForAllUntilTheEndThatIsTold() {
    jobs.take(store);
    jobs.told(store, head(429, "X-Rate-Limit-Time-Reset-Ms", "12000"), AT_ONCE);

    assertThat(people.take(store)).contains(Duration.ofSeconds(12));
    clock.tick(Duration.ofSeconds(12));
    assertThat(people.take(store)).isEmpty();
  }

  @Test
  void blocksWithGrowingPausesWhenNoEndIsTold() {
    for (long seconds : new long[] {15, 30, 60, 120, 240, 480, 600, 600}) {
      assertThat(jobs.take(store)).isEmpty();
      assertThat(people.take(store)).isEmpty();
      jobs.told(store, head(429), AT_ONCE);
      people.told(store, head(429), AT_ONCE); // at the same time: the same pause
      assertThat(people.take(store)).contains(Duration.ofSeconds(seconds));
      clock.tick(Duration.ofSeconds(seconds));
    }
    call(jobs);
    jobs.take(store);
    jobs.told(store, head(429), AT_ONCE);
    assertThat(jobs.take(store)).contains(Duration.ofSeconds(15));
  }

  @Test
  void lengthensThePauseWhenATimeThatWasToldWasTooShort() {
    for (long seconds : new long[] {2, 32, 62}) {
      jobs.take(store);
      jobs.told(store, head(429, "X-Rate-Limit-Time-Reset-Ms", "2000"), AT_ONCE);
      assertThat(jobs.take(store)).contains(Duration.ofSeconds(seconds));
      clock.tick(Duration.ofSeconds(seconds));
    }
  }

  @Test
  void ignoresHeadersThatMakeNoSense() {
    for (String odd : new String[] {"", "-1", "many", "99999999999", "0"}) {
      jobs.take(store);
      jobs.told(
          store,
          head(
              200,
              "X-Rate-Limit-Requests-Quota",
              odd,
              "X-Rate-Limit-Requests-Left",
              "0",
              "X-Rate-Limit-Time-Window-Ms",
              "30000",
              "X-Rate-Limit-Time-Reset-Ms",
              "30000"),
          AT_ONCE);
      assertThat(jobs.take(store)).isEmpty();
    }
  }

  @Test
  void letsCallsThroughAndSaysSoOnceWhileTheDatabaseIsAway() {
    try (var own = TestDatabase.create();
        var log = new CapturedLog()) {
      own.pool().setConnectionTimeout(250);
      var quota = new SharedQuota(own.database(), clock, true);
      assertThat(quota.take(store)).isEmpty();
      own.goAway();
      for (int i = 0; i < 2; i++) {
        assertThat(quota.take(store)).isEmpty();
        quota.told(store, head(429), AT_ONCE);
        quota.unanswered(store);
        clock.tick(Duration.ofSeconds(5));
      }
      own.comeBack();
      assertThat(quota.take(store)).isEmpty();

      assertThat(log.lines()).filteredOn(line -> line.contains("quota is not counted")).hasSize(1);
      assertThat(log.lines()).filteredOn(line -> line.contains("counted again")).hasSize(1);
    }
  }

  private void call(Quota quota) {
    assertThat(quota.take(store)).isEmpty();
    quota.told(store, shop.call(), AT_ONCE);
  }

  private int callsUntilNoneIsLeft(Quota quota) {
    int calls = 0;
    while (quota.take(store).isEmpty()) {
      quota.told(store, shop.call(), AT_ONCE);
      calls++;
    }
    return calls;
  }
}
