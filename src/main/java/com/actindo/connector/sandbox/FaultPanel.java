package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.fault.Area;
import com.actindo.connector.sandbox.fault.Fault;
import com.actindo.connector.sandbox.fault.FaultKind;
import com.actindo.connector.sandbox.fault.Faults;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Switches faults on and off: forms of the start page and JSON calls of tests alike. */
final class FaultPanel {
  private static final int DEFAULT_DELAY_MS = 15_000;

  private final Faults faults;

  FaultPanel(Faults faults) {
    this.faults = faults;
  }

  /**
   * {@code POST /sandbox/faults} with {@code area} ({@code login}, {@code api}, {@code bigcommerce}
   * for both, {@code orders}, {@code workspace}), {@code who} (a hash, a workspace, {@code *}),
   * {@code kind} (a {@link FaultKind} or {@code none}), and if wanted {@code delayMs}, {@code
   * after}, {@code times}, {@code path}.
   */
  void change(Context ctx) {
    var fields = Fields.of(ctx);
    var who = fields.or("who", Fault.ALL);
    var kind = fields.or("kind", "none");
    for (var area : areas(fields.or("area", "bigcommerce"))) {
      if (kind.equals("none")) {
        faults.switchOff(area, who);
      } else {
        faults.switchOn(fault(fields, area, who, constant(FaultKind.class, kind)));
      }
    }
    answer(ctx);
  }

  void list(Context ctx) {
    ctx.json(shapes());
  }

  void clear(Context ctx) {
    faults.clear();
    answer(ctx);
  }

  List<Map<String, @Nullable Object>> shapes() {
    return faults.active().stream()
        .map(fault ->
            Shape.of(
                "area", fault.area().name().toLowerCase(Locale.ROOT),
                "who", fault.who(),
                "kind", fault.kind().name().toLowerCase(Locale.ROOT),
                "delayMs", fault.delay().toMillis(),
                "path", fault.path(),
                "after", fault.after(),
                "left", fault.left()))
        .toList();
  }

  private void answer(Context ctx) {
    if (Optional.ofNullable(ctx.header("Accept")).orElse("").contains("text/html")) {
      ctx.redirect("/#faults", HttpStatus.SEE_OTHER);
    } else {
      ctx.json(shapes());
    }
  }

  private static Fault fault(Fields fields, Area area, String who, FaultKind kind) {
    try {
      var delay = Duration.ofMillis(fields.number("delayMs").orElse(DEFAULT_DELAY_MS));
      int times = fields.number("times").orElse(-1);
      int after = fields.number("after").orElse(0);
      return new Fault(area, who, kind, delay, fields.or("path", ""), after, times);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private static List<Area> areas(String name) {
    return name.equals("bigcommerce")
        ? List.of(Area.LOGIN, Area.API)
        : List.of(constant(Area.class, name));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("no such value: " + name);
    }
  }
}
