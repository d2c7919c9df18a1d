package com.actindo.connector.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.CapturedLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  private static final Secret TOKEN = Secret.of("canary-token");
  private static final String PLACE = "abc123|app|1";

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void createKeyset() throws IOException {
    file = folder.resolve("keyset.json");
    Files.writeString(file, Vault.createKeyset());
  }

  @Test
  void opensWhatItSealed() throws KeysetFault {
    Vault vault = Vault.ofFile(file);

    Sealed sealed = vault.seal(TOKEN, PLACE);

    assertThat(vault.open(sealed, PLACE)).contains(TOKEN);
    assertThat(sealed.keyId()).isEqualTo(vault.primaryKeyId()).isBetween(0L, 0xFFFFFFFFL);
  }

  @Test
  void sealsTheSameSecretDifferentlyEachTime() throws KeysetFault {
    Vault vault = Vault.ofFile(file);

    assertThat(vault.seal(TOKEN, PLACE)).isNotEqualTo(vault.seal(TOKEN, PLACE));
  }

  @Test
  void opensNothingThatWasMovedToAnotherPlace() throws KeysetFault {
    Vault vault = Vault.ofFile(file);

    assertThat(vault.open(vault.seal(TOKEN, PLACE), "abc123|app|2")).isEmpty();
  }

  @Test
  void opensNothingThatWasChanged() throws KeysetFault {
    Vault vault = Vault.ofFile(file);
    Sealed sealed = vault.seal(TOKEN, PLACE);
    sealed.bytes()[sealed.bytes().length - 1] ^= 1;

    assertThat(vault.open(sealed, PLACE)).isEmpty();
    assertThat(vault.open(new Sealed(new byte[0], sealed.keyId()), PLACE)).isEmpty();
  }

  @Test
  void opensNothingOfAnotherKeyAndSaysSoOnceWithoutData() throws KeysetFault {
    Sealed foreign = Vault.ofKeyset(Secret.of(Vault.createKeyset())).seal(TOKEN, PLACE);
    Vault vault = Vault.ofFile(file);
    try (var log = new CapturedLog()) {
      assertThat(vault.open(foreign, PLACE)).isEmpty();

      assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN")).hasSize(1);
      assertThat(log.lines()).noneMatch(line -> line.contains("canary") || line.contains("abc123"));
    }
  }

  @Test
  void worksWithAKeysetThatIsGivenAsText() throws IOException, KeysetFault {
    Sealed sealed = Vault.ofFile(file).seal(TOKEN, PLACE);

    assertThat(Vault.ofKeyset(Secret.of(Files.readString(file))).open(sealed, PLACE))
        .contains(TOKEN);
  }

  @Test
  void sealsWithANewKeyAfterARotationAndOpensTheOld() throws KeysetFault {
    Vault before = Vault.ofFile(file);
    Sealed old = before.seal(TOKEN, PLACE);

    Vault rotated = Vault.rotate(file);

    assertThat(rotated.primaryKeyId()).isNotEqualTo(before.primaryKeyId());
    assertThat(rotated.open(old, PLACE)).contains(TOKEN);
    assertThat(Vault.ofFile(file).primaryKeyId()).isEqualTo(rotated.primaryKeyId());
  }

  @Test
  void followsARotationWhenItMeetsTheNewKey() throws KeysetFault {
    Vault running = Vault.ofFile(file);
    Sealed resealed = Vault.rotate(file).seal(TOKEN, PLACE);

    assertThat(running.open(resealed, PLACE)).contains(TOKEN);
    assertThat(running.primaryKeyId()).isEqualTo(resealed.keyId());
    assertThat(running.seal(TOKEN, PLACE).keyId()).isEqualTo(resealed.keyId());
  }

  @Test
  void keepsItsKeysWhenTheFileHasLostThem() throws IOException, KeysetFault {
    Vault running = Vault.ofFile(file);
    Sealed ours = running.seal(TOKEN, PLACE);
    Sealed foreign = Vault.ofKeyset(Secret.of(Vault.createKeyset())).seal(TOKEN, PLACE);

    for (String content : new String[] {Vault.createKeyset(), "", "broken"}) {
      Files.writeString(file, content);
      assertThat(running.open(foreign, PLACE)).isEmpty();
      assertThat(running.open(ours, PLACE)).contains(TOKEN);
    }
    Files.delete(file);
    assertThat(running.open(foreign, PLACE)).isEmpty();
    assertThat(running.open(ours, PLACE)).contains(TOKEN);
  }

  @Test
  void keepsPermissionsAndAllKeysOverRotations() throws IOException, KeysetFault {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Sealed first = Vault.ofFile(file).seal(TOKEN, PLACE);
    Sealed second = Vault.rotate(file).seal(TOKEN, PLACE);

    Vault third = Vault.rotate(file);

    assertThat(third.open(first, PLACE)).contains(TOKEN);
    assertThat(third.open(second, PLACE)).contains(TOKEN);
    assertThat(permissions(file)).isEqualTo("rw-r-----");
    assertThat(names()).containsExactlyInAnyOrder("keyset.json", "keyset.json.lock");
  }

  @Test
  void rotatesTheFileBehindALink() throws IOException, KeysetFault {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    Vault rotated = Vault.rotate(link);

    assertThat(link).isSymbolicLink();
    assertThat(Vault.ofFile(file).primaryKeyId()).isEqualTo(rotated.primaryKeyId());
  }

  @Test
  void makesADevelopmentKeysetOnceForItsOwnerAlone() throws IOException, KeysetFault {
    Path data = folder.resolve("new").resolve("data");
    Sealed sealed = Vault.development(data).seal(TOKEN, PLACE);

    assertThat(Vault.development(data).open(sealed, PLACE)).contains(TOKEN);
    assertThat(permissions(data.resolve("keyset.json"))).isEqualTo("rw-------");
  }

  @Test
  void givesAllWhoStartTogetherTheSameDevelopmentKey() throws Exception {
    Path data = folder.resolve("together");
    var starts = new ArrayList<Callable<Long>>();
    for (int i = 0; i < 8; i++) {
      starts.add(() -> patiently(data));
    }
    Set<Long> keys = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Long> key : threads.invokeAll(starts)) {
        keys.add(key.get());
      }
    }
    assertThat(keys).hasSize(1);
  }

  /** In one process a lock that is taken is told at once; two processes wait for each other. */
  private static long patiently(Path data) throws KeysetFault {
    while (true) {
      try {
        return Vault.development(data).primaryKeyId();
      } catch (KeysetFault e) {
        assertThat(e).hasMessageContaining("is being changed");
        Thread.onSpinWait();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "canary",
        "[]",
        "{}",
        "{\"primaryKeyId\":1,\"key\":[]}",
        "{\"primaryKeyId\":1,\"key\":[{\"keyData\":{\"typeUrl\":\"canary\",\"value\":\"Y2FuYXJ5\","
            + "\"keyMaterialType\":\"SYMMETRIC\"},\"status\":\"ENABLED\",\"keyId\":1,"
            + "\"outputPrefixType\":\"TINK\"}]}"
      })
  void namesTheMendForAFileThatHoldsNoKeyset(String content) throws IOException {
    Files.writeString(file, content);

    assertThatThrownBy(() -> Vault.ofFile(file))
        .isInstanceOf(KeysetFault.class)
        .hasMessageContaining("keys create")
        .hasNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary", "Y2Fu"));
    assertThatThrownBy(() -> Vault.rotate(file)).isInstanceOf(KeysetFault.class);
    assertThat(file).hasContent(content);
  }

  @Test
  void namesTheMendForAKeysetThatIsNone() {
    assertThatThrownBy(() -> Vault.ofKeyset(Secret.of("canary")))
        .isInstanceOf(KeysetFault.class)
        .hasMessageContaining("keys create")
        .hasMessageNotContaining("canary");
  }

  @Test
  void namesTheMendForAFileThatIsMissing() {
    Path missing = folder.resolve("missing.json");

    assertThatThrownBy(() -> Vault.ofFile(missing))
        .isInstanceOf(KeysetFault.class)
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("keys create");
    assertThatThrownBy(() -> Vault.rotate(missing)).isInstanceOf(KeysetFault.class);
    assertThat(missing).doesNotExist();
  }

  @Test
  void namesTheMendForAFolderThatCannotBeMade() {
    assertThatThrownBy(() -> Vault.development(file.resolve("below")))
        .isInstanceOf(KeysetFault.class)
        .hasMessageContaining("writable");
  }

  @Test
  void printsNoKeyAndNoSecret() throws KeysetFault {
    Sealed sealed = Vault.ofFile(file).seal(TOKEN, PLACE);

    assertThat(sealed.toString()).isEqualTo("Sealed[key " + sealed.keyId() + "]");
  }

  private Set<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return Set.copyOf(files.map(path -> path.getFileName().toString()).toList());
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
