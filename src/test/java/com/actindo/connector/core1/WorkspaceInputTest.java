package com.actindo.connector.core1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 4, security rule 3.4. */
class WorkspaceInputTest {
  @ParameterizedTest
  @CsvSource({
    "demo,demo",
    "DeMo-2,demo-2",
    "'  demo\t',demo",
    "a,a",
    "demo.dev,demo.dev",
    "demo.actindo.com,demo",
    "demo.dev.actindo.com,demo.dev",
    "https://demo.actindo.com,demo",
    "HTTPS://Demo.Actindo.COM/,demo",
    "https://demo.actindo.com/path/x?query=1#part,demo",
    "https://demo.actindo.com?next=https://evil.example.com,demo",
    "https://demo.actindo.com#x,demo",
    "demo.actindo.com/path%20x?y,demo",
    "https://demo.dev.actindo.com/x,demo.dev"
  })
  void understandsNamesAndAddresses(String typed, String name) {
    assertThat(WorkspaceInput.parse(typed)).contains(new WorkspaceName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "-demo",
        "demo-",
        "de mo",
        "de_mo",
        "demo.test",
        "a.b.dev",
        "demo.",
        ".dev",
        "demo/x",
        "demo?x",
        "demo#x",
        "https://demo",
        "https://",
        "https:///demo.actindo.com",
        "http://demo.actindo.com",
        "ftp://demo.actindo.com",
        "//demo.actindo.com",
        "https:demo.actindo.com",
        "https://https://demo.actindo.com",
        "actindo.com",
        "https://actindo.com",
        ".actindo.com",
        "https://demo.actindo.com.",
        "https://demo.actindo.com.evil.example.com",
        "https://demo.actindo.com:443/",
        "https://demo.actindo.com:/",
        "demo:80",
        "https://user@demo.actindo.com",
        "https://user:pass@demo.actindo.com/",
        "https://demo.actindo.com@evil.example.com/",
        "https://evil.example.com/@demo.actindo.com",
        "https://evil.example.com/demo.actindo.com",
        "https://evil.example.com?.actindo.com",
        "https://evil.example.com#.actindo.com",
        "https://evil.example.com\\.actindo.com",
        "https://demo.actindo.com\\@evil.example.com",
        "evil.example.com/.actindo.com",
        "https://demo.example.com",
        "https://demoactindo.com",
        "https://a.b.actindo.com",
        "https://demo%2eactindo.com",
        "https://dem%6f.actindo.com",
        "demo%00",
        "https://dëmo.actindo.com",
        "https://demo.actindo.com/ä",
        "ｄｅｍｏ",
        "https://demo。actindo.com",
        "dem\u043e",
        "\u212aey",
        "demo\n",
        "de\nmo",
        "demo\r\nHost: x",
        "demo\u0000",
        "demo\u00a0",
        "\u200bdemo",
        "127.0.0.1",
        "[::1]",
        "localhost.actindo.com:8080"
      })
  void refusesEverythingElse(String typed) {
    assertThat(WorkspaceInput.parse(typed)).isEmpty();
  }

  @Test
  void takesALabelOfUpTo63CharactersAndTextOfUpTo255() {
    assertThat(WorkspaceInput.parse("a".repeat(63))).isPresent();
    assertThat(WorkspaceInput.parse("a".repeat(64))).isEmpty();
    String address = "https://demo.actindo.com/";
    assertThat(WorkspaceInput.parse(address + "x".repeat(255 - address.length()))).isPresent();
    assertThat(WorkspaceInput.parse(address + "x".repeat(256 - address.length()))).isEmpty();
    assertThat(WorkspaceInput.parse(" ".repeat(1_000_000))).isEmpty();
  }
}
