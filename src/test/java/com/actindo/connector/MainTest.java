package com.actindo.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final Map<String, String> NOTHING = Map.of();

  @Test
  void tellsHowItIsUsed() {
    var help = Commands.run(NOTHING, "--help");
    var version = Commands.run(NOTHING, "--version");

    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("serve", "sandbox", "migrate", "export", "keys");
    assertThat(version.status()).isZero();
    assertThat(version.out()).startsWith("connector ").hasLineCount(1);
    assertThat(Commands.run(NOTHING, "keys", "--help").out()).contains("create", "rotate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fly", "--fast", "serve --port", "keys burn", "keys", "migrate now", "export"})
  void refusesUnknownArgumentsInOneLine(String line) {
    var result = Commands.run(NOTHING, line.split(" "));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).hasLineCount(1).contains("--help");
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", ""})
  void namesEachFaultOfTheSettingsInALine(String command) {
    var environment =
        Map.of("BIGCOMMERCE_CLIENT_SECRET", "hush", "DATABASE_URL", "mysql://ann:whisper@db/x");
    var result = command.isEmpty() ? Commands.run(environment) : Commands.run(environment, command);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().lines())
        .hasSize(6)
        .allMatch(line -> line.matches("[A-Z0-9_]+ .*: .+"))
        .noneMatch(line -> line.contains("hush") || line.contains("whisper"));
    assertThat(result.out()).isEmpty();
  }

  @Test
  void makesAKeysetAndPrintsNothingElse() throws KeysetFault {
    var result = Commands.run(NOTHING, "keys", "create");

    assertThat(result.status()).isZero();
    assertThat(result.out()).hasLineCount(1);
    assertThat(result.err()).isEmpty();
    var vault = Vault.ofKeyset(Secret.of(result.out()));
    assertThat(vault.open(vault.seal(Secret.of("x"), "here"), "here")).contains(Secret.of("x"));
    assertThat(Commands.run(NOTHING, "keys", "create").out()).isNotEqualTo(result.out());
  }

  @Test
  void cannotRotateKeysThatLieInAVariable() {
    var result = Commands.run(Map.of("KEYSET", Vault.createKeyset()), "keys", "rotate");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).hasLineCount(1).startsWith("KEYSET_FILE ").doesNotContain("keyData");
  }

  @Test
  void namesTheVariableOfAKeysetThatIsNone(@TempDir Path folder) throws IOException {
    try (var rows = TestDatabase.create()) {
      Path file = Files.writeString(folder.resolve("keyset.json"), "{\"secret\":\"hush\"}");
      var environment =
          new java.util.HashMap<>(
              Map.of(
                  "BIGCOMMERCE_CLIENT_ID", "app",
                  "BIGCOMMERCE_CLIENT_SECRET", "0123456789abcdef0123456789abcdef",
                  "CORE1_CLIENT_ID", "connector",
                  "CORE1_CLIENT_SECRET", "core1-secret",
                  "DATABASE_URL", rows.databaseUrl(),
                  "KEYSET", "hush"));
      var ofVariable = Commands.run(environment, "serve");
      environment.put("KEYSET_FILE", file.toString());
      var ofFile = Commands.run(environment, "serve");
      var rotation = Commands.run(environment, "keys", "rotate");

      for (var result : new Commands.Result[] {ofVariable, ofFile, rotation}) {
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
            .hasLineCount(1)
            .contains("KEYSET_FILE or KEYSET is wrong: ")
            .doesNotContain("hush");
      }
    }
  }

  @Test
  void migratesAGivenDatabase() {
    try (var rows = TestDatabase.create()) {
      var result = Commands.run(Map.of("DATABASE_URL", rows.databaseUrl()), "migrate");

      assertThat(result.status()).isZero();
      assertThat(result.out()).isEmpty();
    }
    assertThat(Commands.run(Map.of("DATABASE_URL", "nonsense"), "migrate").status()).isEqualTo(2);
  }
}
