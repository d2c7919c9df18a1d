package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.orders.ImportPlan;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document that describes the JSON interface. */
class ApiDocumentFlowTest {
  private static TestApp app;
  private static Described described;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    described = Described.at(app.url());
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void holdsEveryRouteOfTheInterfaceAndNothingElse() {
    assertThat(described.operations())
        .containsExactlyInAnyOrderElementsOf(
            app.routes().stream().filter(route -> route.contains(" /api/")).toList());
  }

  @Test
  void isAnOpenApiDocumentWithoutAFault() {
    var options = new ParseOptions();
    options.setResolve(true);
    var read =
        new OpenAPIV3Parser().readContents(described.document().toString(), List.of(), options);

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
    assertThat(described.document().at("/openapi").asString()).isEqualTo("3.1.0");
    assertThat(described.document().at("/info/version").asString()).isNotEmpty();
  }

  @Test
  void namesEveryOperationOnceAndRefersToNothingThatIsNotThere() {
    var document = described.document();
    assertThat(document.findValuesAsString("operationId"))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(described.operations());
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isObject()).as(ref).isTrue());
  }

  @Test
  void saysWhatEveryMemberOfEveryRecordMeans() {
    described
        .document()
        .at("/components/schemas")
        .forEachEntry((name, schema) -> {
          if (schema.has("properties")) {
            assertThat(schema.path("additionalProperties").asBoolean(true)).as(name).isFalse();
            schema
                .required("properties")
                .forEachEntry((member, type) ->
                    assertThat(type.path("description").asString())
                        .as(name + "." + member)
                        .isNotEmpty());
          }
        });
  }

  @Test
  void namesTheKindsOfProblemsByAddressesThatExplainThem() {
    var types = described.document().at("/components/schemas/ProblemDetails/properties/type/enum");

    assertThat(types.valueStream().map(type -> type.asString()))
        .hasSizeGreaterThan(15)
        .allSatisfy(type -> {
          assertThat(type).startsWith(app.url() + "/problems/");
          String path = type.substring(app.url().length());
          var said = new Browser(app).call(path);
          assertThat(said.status()).as(type).isEqualTo(200);
          assertThat(said.body())
              .doesNotContainIgnoringCase(" page", "button", "your browser", " form again");
          assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
              .contains(path.substring("/problems/".length()));
        });
  }

  @Test
  void namesTheIntervalsThatAPlanCanHave() {
    for (String record : List.of("ImportPlan", "ImportPlanBody")) {
      var interval =
          described.document().at("/components/schemas/" + record + "/properties/interval/enum");

      assertThat(interval.valueStream().filter(JsonNode::isNumber).map(JsonNode::asInt))
          .as(record)
          .containsExactlyInAnyOrderElementsOf(ImportPlan.INTERVALS);
    }
  }

  @Test
  void isPublicSmallOnTheWayAndNotSentAgainUnchanged() {
    var browser = new Browser(app);
    var first = browser.call("/openapi.json", "Accept-Encoding", "gzip");
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");

    var again = browser.call("/openapi.json", "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }
}
