package com.actindo.connector.sandbox.state;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the snapshot: one change at a time, and each is on disk before it is answered, so that a
 * killed sandbox still knows every token that it gave out.
 */
public final class Ledger {
  private static final Logger log = LoggerFactory.getLogger(Ledger.class);

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private final Path file;
  private final InstantSource clock;
  private Snapshot now;

  /** Opens {@code sandbox.json} in the folder, which is made when it is missing. */
  public Ledger(Path folder, InstantSource clock) {
    this.file = folder.resolve("sandbox.json");
    this.clock = clock;
    this.now = open();
  }

  public synchronized <R extends @Nullable Object> R read(Function<Snapshot, R> question) {
    return question.apply(now);
  }

  public synchronized <R extends @Nullable Object> R change(Function<Snapshot, R> step) {
    var result = step.apply(now);
    now.forget(clock.instant());
    write();
    return result;
  }

  /** A change to one shop. */
  public void shop(String hash, Consumer<ShopState> step) {
    change(snapshot -> {
      step.accept(snapshot.shop(hash));
      return null;
    });
  }

  /** Forgets everything but the day of the seed, so that the shops' orders stay the same. */
  public synchronized void reset() {
    now = Snapshot.fresh(now.seededAt());
    write();
  }

  private Snapshot open() {
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        return Snapshot.fresh(clock.instant());
      }
      return json.readValue(Files.readAllBytes(file), Snapshot.class);
    } catch (JacksonException e) {
      return setAside(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // an older or torn file must not keep the sandbox from starting
  private Snapshot setAside(JacksonException cause) {
    log.atWarn().setCause(cause).log("sandbox state unreadable, starting afresh");
    try {
      var aside = file.resolveSibling("sandbox.json.unreadable");
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return Snapshot.fresh(clock.instant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    try {
      var draft = file.resolveSibling("sandbox.json.new");
      Files.write(draft, json.writeValueAsBytes(now));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
