package com.actindo.connector.web.api;

import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.meaning.Means;
import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schemas of records. What an answer's record has is always there, null only where it is
 * {@code @Nullable}; of a request's record those members may be left out.
 */
final class Schemas {
  private final Language language;
  private final Set<Class<?>> bodies;
  private final SchemaBuilder builder;

  /**
   * Begins a collection.
   *
   * @param bodies the records of requests
   */
  Schemas(Language language, Set<Class<?>> bodies) {
    this.language = language;
    this.bodies = Set.copyOf(bodies);
    this.builder = new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();
  }

  /** A reference to the schema of a record, which is added to the collection. */
  ObjectNode of(Class<?> record) {
    return builder.createSchemaReference(record);
  }

  /** A reference to the schema of a page of a list. */
  ObjectNode pageOf(Class<?> record) {
    return builder.createSchemaReference(PageOf.class, record);
  }

  /** All schemas by their names; to be called once, at the end. */
  ObjectNode collected(String path) {
    return builder.collectDefinitions(path);
  }

  private SchemaGeneratorConfigBuilder config() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.PLAIN_DEFINITION_KEYS,
                Option.INLINE_NULLABLE_SCHEMAS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.EXTRA_OPEN_API_FORMAT_VALUES)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forTypesInGeneral()
        .withPropertySorter((_, _) -> 0)
        .withDefinitionNamingStrategy((key, context) -> name(key.getType()))
        .withCustomDefinitionProvider(Schemas::secret)
        .withCustomDefinitionProvider(new Inlined())
        .withDescriptionResolver(
            scope -> words(scope.getType().getErasedType().getAnnotation(Means.class)));
    members(config.forFields());
    return config;
  }

  private void members(SchemaGeneratorConfigPart<FieldScope> fields) {
    fields
        .withDescriptionResolver(field ->
            field.isFakeContainerItemScope() ? null : words(field.getAnnotation(Means.class)))
        .withNullableCheck(Members::nullable)
        .withRequiredCheck(this::required);
    Members.limit(fields);
  }

  /** A secret is a text. */
  private static @Nullable CustomDefinition secret(
      ResolvedType type, SchemaGenerationContext context) {
    ObjectNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
    return type.getErasedType().equals(Secret.class)
        ? new CustomDefinition(
            text, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES)
        : null;
  }

  private @Nullable String words(@Nullable Means means) {
    if (means == null) {
      return null;
    }
    return switch (language) {
      case ENGLISH -> means.en();
      case GERMAN -> means.de();
    };
  }

  private boolean required(FieldScope field) {
    return !field.getRawMember().isAnnotationPresent(JsonInclude.class)
        && !(Members.nullable(field) && ofRequest(field.getRawMember().getDeclaringClass()));
  }

  private boolean ofRequest(@Nullable Class<?> record) {
    return record != null && (bodies.contains(record) || ofRequest(record.getDeclaringClass()));
  }

  /** {@code ConnectionJson.Health} is {@code ConnectionHealth}, a page of them their page. */
  private static String name(ResolvedType type) {
    if (type.getErasedType().equals(PageOf.class)) {
      return name(type.getTypeParameters().getFirst().getErasedType()) + "Page";
    }
    return name(type.getErasedType());
  }

  private static String name(Class<?> record) {
    if (record.equals(PageOf.class)) {
      return "Page";
    }
    Class<?> around = record.getDeclaringClass();
    return around == null
        ? record.getSimpleName().replaceAll("Json$", "")
        : name(around) + record.getSimpleName().replaceAll("(Json|Body)$", "");
  }

  /** Numbers or texts by name need no name of their own. */
  private static final class Inlined implements CustomDefinitionProviderV2 {
    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
        ResolvedType type, SchemaGenerationContext context) {
      return type.isInstanceOf(Map.class)
          ? new CustomDefinition(context.createStandardDefinition(type, this), true)
          : null;
    }
  }
}
