package com.actindo.connector.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.vault.Secret;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
  @ParameterizedTest
  @CsvSource({
    "postgresql://ann:pw@db.example.com:6432/shop, jdbc:postgresql://db.example.com:6432/shop, ann, pw",
    "postgresql://ann:pw@db.example.com/shop, jdbc:postgresql://db.example.com:5432/shop, ann, pw",
    "postgresql://a%40b:p%3Aw%2F+%25@db/s, jdbc:postgresql://db:5432/s, a@b, p:w/+%",
    "postgresql://ann:p:w@db/s, jdbc:postgresql://db:5432/s, ann, p:w",
    "postgresql://ann:pw@[::1]:5433/s, jdbc:postgresql://[::1]:5433/s, ann, pw",
    "postgresql://ann:pw@db/s?sslmode=require, jdbc:postgresql://db:5432/s?sslmode=require, ann, pw"
  })
  void readsTheUsualForm(String url, String jdbc, String user, String password) {
    var address = DatabaseAddress.parse(Secret.of(url)).orElseThrow();

    assertThat(address).isEqualTo(new DatabaseAddress(jdbc, user, Secret.of(password)));
    assertThat(address.toString()).contains("***").doesNotContain(password + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/shop",
        "postgres://ann:pw@db/shop",
        "mysql://ann:pw@db/shop",
        "postgresql://db/shop",
        "postgresql://ann@db/shop",
        "postgresql://ann:@db/shop",
        "postgresql://:pw@db/shop",
        "postgresql://ann:pw@db",
        "postgresql://ann:pw@db/",
        "postgresql:///shop",
        "postgresql://ann:p%zz@db/shop",
        "postgresql://ann:p w@db/shop",
        "x"
      })
  void refusesOtherForms(String url) {
    assertThat(DatabaseAddress.parse(Secret.of(url))).isEmpty();
  }
}
