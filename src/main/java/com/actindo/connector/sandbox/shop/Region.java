package com.actindo.connector.sandbox.shop;

import com.actindo.connector.sandbox.order.Pricing;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;

/**
 * Where a store does its business.
 *
 * @param places city, state and postal code, as {@code Austin|Texas|78701}
 * @param tax the usual rate, as a fraction
 */
public record Region(
    String country,
    String iso2,
    ZoneId zone,
    String language,
    Currency currency,
    String weightUnits,
    String dimensionUnits,
    boolean pricesWithTax,
    BigDecimal tax,
    List<String> places,
    List<String> people) {

  /** How money is written there. */
  public record Currency(
      String code,
      String symbol,
      String location,
      String decimalToken,
      String thousandsToken,
      int decimals) {}

  public Region {
    places = List.copyOf(places);
    people = List.copyOf(people);
  }

  public Pricing pricing() {
    return new Pricing(pricesWithTax, tax);
  }
}
