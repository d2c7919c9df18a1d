package com.actindo.connector.sandbox.seed;

import com.actindo.connector.sandbox.shop.Region;
import com.actindo.connector.sandbox.shop.Role;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;

/** The stores that are there from the first start. */
public final class SeedShops {
  private SeedShops() {}

  public static List<Shop> all() {
    return List.of(northwind(), alpenkiosk(), harbour(), quietMoon());
  }

  private static Shop northwind() {
    return new Shop(
        "northwind1",
        10_041_177,
        "Northwind Outdoor",
        "northwind.example.com",
        unitedStates(),
        "Pro",
        450,
        List.of(
            new ShopUser(1101, "Olivia Owner", "olivia@northwind.example.com", "en-US", Role.OWNER),
            new ShopUser(
                1102, "Adam Adams", "adam@northwind.example.com", "en-US", Role.AUTHORISED),
            new ShopUser(1103, "Paula Plain", "paula@northwind.example.com", "en-GB", Role.PLAIN)));
  }

  private static Shop alpenkiosk() {
    return new Shop(
        "alpen7kw2",
        10_052_288,
        "Alpenkiosk",
        "alpenkiosk.example.com",
        germany(),
        "Pro",
        450,
        List.of(
            new ShopUser(2201, "Otto Inhaber", "otto@alpenkiosk.example.com", "de-DE", Role.OWNER),
            new ShopUser(
                2202, "Anja Berger", "anja@alpenkiosk.example.com", "de-DE", Role.AUTHORISED),
            new ShopUser(
                2203, "Peter Schlicht", "peter@alpenkiosk.example.com", "de-AT", Role.PLAIN)));
  }

  private static Shop harbour() {
    return new Shop(
        "harbour9uk",
        10_063_399,
        "Harbour & Pine",
        "harbour.example.com",
        unitedKingdom(),
        "Standard",
        150,
        List.of(
            new ShopUser(3301, "Harriet Hale", "harriet@harbour.example.com", "en-GB", Role.OWNER),
            new ShopUser(3302, "Alan Ashby", "alan@harbour.example.com", "en-GB", Role.AUTHORISED),
            new ShopUser(3303, "Poppy Price", "poppy@harbour.example.com", "en-GB", Role.PLAIN)));
  }

  private static Shop quietMoon() {
    return new Shop(
        "quietmoon5",
        10_074_410,
        "Quiet Moon Studio",
        "quietmoon.example.com",
        japan(),
        "Standard",
        150,
        List.of(
            new ShopUser(4401, "Yuki Mori", "yuki@quietmoon.example.com", "en-US", Role.OWNER),
            new ShopUser(4402, "Kenji Ito", "kenji@quietmoon.example.com", "ja-JP", Role.PLAIN)));
  }

  private static Region unitedStates() {
    return new Region(
        "United States",
        "US",
        ZoneId.of("America/Chicago"),
        "en",
        new Region.Currency("USD", "$", "left", ".", ",", 2),
        "Ounces",
        "Inches",
        false,
        new BigDecimal("0.0825"),
        List.of("Austin|Texas|78701", "Boise|Idaho|83702", "Portland|Oregon|97204"),
        List.of("Grace Miller", "Ethan Brooks", "Mia Turner", "Noah Bennett", "Ruth Coleman"));
  }

  private static Region germany() {
    return new Region(
        "Germany",
        "DE",
        ZoneId.of("Europe/Berlin"),
        "de",
        new Region.Currency("EUR", "€", "right", ",", ".", 2),
        "Kilograms",
        "Centimeters",
        true,
        new BigDecimal("0.19"),
        List.of("München|Bayern|80331", "Köln|Nordrhein-Westfalen|50667", "Görlitz|Sachsen|02826"),
        List.of("Jörg Müller", "Käthe Weiß", "Lukas Huber", "Sina Öztürk", "Werner Groß"));
  }

  private static Region unitedKingdom() {
    return new Region(
        "United Kingdom",
        "GB",
        ZoneId.of("Europe/London"),
        "en",
        new Region.Currency("GBP", "£", "left", ".", ",", 2),
        "Grams",
        "Centimeters",
        true,
        new BigDecimal("0.20"),
        List.of("Bristol|England|BS1 4ST", "Leith|Scotland|EH6 6RA", "Cardiff|Wales|CF10 1EP"),
        List.of("Isla Wright", "Owen Hughes", "Fiona Grant", "George Palmer", "Aisha Khan"));
  }

  private static Region japan() {
    return new Region(
        "Japan",
        "JP",
        ZoneId.of("Asia/Tokyo"),
        "en",
        new Region.Currency("JPY", "¥", "left", ".", ",", 0),
        "Grams",
        "Centimeters",
        true,
        new BigDecimal("0.10"),
        List.of("Kyoto|Kyoto|600-8216"),
        List.of("Aoi Sato"));
  }
}
