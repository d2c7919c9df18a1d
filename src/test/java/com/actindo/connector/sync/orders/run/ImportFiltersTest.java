package com.actindo.connector.sync.orders.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.connection.settings.OrderFilters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFiltersTest {
  private static final Instant SINCE = Instant.parse("2026-01-05T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-01-05, 2026-01-05T05:00:00Z",
    "Europe/Berlin, 2026-03-29, 2026-03-28T23:00:00Z",
    "Europe/Berlin, 2026-03-30, 2026-03-29T22:00:00Z",
    "Europe/Berlin, 2026-10-26, 2026-10-25T23:00:00Z",
    "Asia/Beirut, 2026-03-29, 2026-03-28T22:00:00Z",
    "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z",
    "Mars/Crater, 2026-01-05, 2026-01-05T00:00:00Z",
  })
  void ofi5_theDayBeginsInTheStoresZoneAlsoInADaylightSavingNight(
      String zone, LocalDate day, Instant begins) {
    var filters = ImportFilters.of(filters(Set.of(11), null, day, false), zone);

    assertThat(filters.all(false).createdFrom()).isEqualTo(begins);
    assertThat(filters.areVague()).isEqualTo(zone.equals("Mars/Crater"));
  }

  @Test
  void ofi5_withoutAZoneItIsUtcAndVagueOnlyWhenADayIsAskedFor() {
    assertThat(ImportFilters.of(filters(Set.of(11), null, null, false), null).areVague()).isFalse();
    assertThat(
            ImportFilters.of(filters(Set.of(11), null, LocalDate.of(2026, 1, 5), false), null)
                .areVague())
        .isTrue();
  }

  @Test
  void ofi13_aRunAsksForOneStatusOnlyAndFiltersSeveralItself() {
    var one = ImportFilters.of(filters(Set.of(11), 100L, null, false), "UTC").all(false);
    var two = ImportFilters.of(filters(Set.of(2, 11), 100L, null, false), "UTC").all(false);

    assertThat(one.status()).isEqualTo(11);
    assertThat(two.status()).isNull();
    assertThat(two.fromId()).isEqualTo(100);
  }

  @Test
  void ofi12_changesAreAskedForWithoutFiltersBecauseOrdersHereAreRefreshed() {
    var filters =
        ImportFilters.of(filters(Set.of(11), 100L, LocalDate.of(2026, 1, 5), true), "UTC");

    var query = filters.changed(SINCE, true);

    assertThat(query.modifiedFrom()).isEqualTo(SINCE);
    assertThat(query.archived()).isTrue();
    assertThat(query.status()).isNull();
    assertThat(query.fromId()).isNull();
    assertThat(query.createdFrom()).isNull();
  }

  @Test
  void otherFiltersHaveAnotherKeyAndTheSameHaveTheSame() {
    var key = ImportFilters.of(filters(Set.of(2, 11), null, null, false), "UTC").key();

    assertThat(ImportFilters.of(filters(Set.of(11, 2), null, null, false), "Europe/Berlin").key())
        .isEqualTo(key);
    assertThat(ImportFilters.of(filters(Set.of(11), null, null, false), "UTC").key())
        .isNotEqualTo(key);
    assertThat(ImportFilters.of(filters(Set.of(2, 11), 1L, null, false), "UTC").key())
        .isNotEqualTo(key);
    assertThat(ImportFilters.of(filters(Set.of(2, 11), null, null, true), "UTC").key())
        .isNotEqualTo(key);
  }

  @Test
  void ofi9_withoutAStatusNoneIsTaken() {
    assertThat(ImportFilters.of(filters(Set.of(), null, null, false), "UTC").takeNone()).isTrue();
  }

  private static OrderFilters filters(
      Set<Integer> statuses, @Nullable Long from, @Nullable LocalDate day, boolean archived) {
    return new OrderFilters(new TreeSet<>(statuses), from, day, archived);
  }
}
