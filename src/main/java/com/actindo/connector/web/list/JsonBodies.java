package com.actindo.connector.web.list;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON body of a request into a record, strictly: two readers must not see two things in
 * it, and what is not understood is refused, never ignored. A component of the record that is
 * {@code @Nullable} may be absent, every other one is required.
 */
public final class JsonBodies {
  private static final Pattern TYPE =
      Pattern.compile(
          "application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

  private static final JsonMapper JSON = mapper();

  private JsonBodies() {}

  /**
   * The body as a {@code form}.
   *
   * @param form a record; its texts may be secrets
   * @throws Problem {@code unsupported-media-type} for anything but JSON; {@code invalid-parameter}
   *     for what is no JSON, has a name twice, or a value of another type, naming it; {@code
   *     invalid} naming a member that nobody knows, those that are missing, or an empty secret
   */
  public static <T extends Record> T read(Context ctx, Class<T> form) {
    String type = ctx.header(Header.CONTENT_TYPE);
    if (type == null || !TYPE.matcher(type).matches()) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "the body is no JSON");
    }
    T read = parse(ctx.bodyAsBytes(), form);
    if (read == null) {
      throw Problem.of(ProblemType.INVALID_PARAMETER, "the body is null");
    }
    var missing = new ArrayList<String>();
    addMissing(missing, "", read);
    if (!missing.isEmpty()) {
      throw Problem.naming(ProblemType.INVALID, "members are missing", missing);
    }
    return read;
  }

  private static void addMissing(List<String> missing, String above, Object form) {
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      Object value = value(form, component);
      if (value instanceof Record inner) {
        addMissing(missing, above + component.getName() + ".", inner);
      } else if (value == null
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        missing.add(above + component.getName());
      }
    }
  }

  private static @Nullable Object value(Object form, RecordComponent component) {
    try {
      return component.getAccessor().invoke(form);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("the form is not ours to read", e);
    }
  }

  private static <T extends Record> @Nullable T parse(byte[] body, Class<T> form) {
    try {
      return JSON.readValue(body, form);
    } catch (UnrecognizedPropertyException e) {
      throw Problem.naming(ProblemType.INVALID, "a member is unknown", names(e));
    } catch (InvalidFormatException e) {
      boolean empty = e.getTargetType() == Secret.class;
      throw Problem.naming(
          empty ? ProblemType.INVALID : ProblemType.INVALID_PARAMETER,
          "a value has another form",
          names(e));
    } catch (JsonMappingException e) {
      throw Problem.naming(ProblemType.INVALID_PARAMETER, "a value has another type", names(e));
    } catch (IOException e) {
      throw Problem.of(ProblemType.INVALID_PARAMETER, "the body is not strictly JSON");
    }
  }

  /** Where it happened, such as {@code credentials.storeHash}; the place in a list is left out. */
  private static List<String> names(JsonMappingException e) {
    String name =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    return name.isEmpty() ? List.of() : List.of(name);
  }

  private static JsonMapper mapper() {
    var builder =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    // a text is a text, and no number or truth value that is turned into one
    builder.withCoercionConfig(
        LogicalType.Textual,
        config ->
            config
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    return builder
        .addModule(new SimpleModule().addDeserializer(Secret.class, new SecretReader()))
        .build();
  }
}
