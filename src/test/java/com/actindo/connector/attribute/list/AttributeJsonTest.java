package com.actindo.connector.attribute.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.attribute.Element;
import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.attribute.Mirrored;
import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.JsonServer;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeJsonTest {
  private static TestDatabase rows;
  private static JsonServer server;
  private static long first;
  private static long second;
  private static long foreign;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    WorkspaceName acme = rows.workspace("acme");
    first = connect(acme, "one");
    second = connect(acme, "two");
    foreign = connect(rows.workspace("other"), "one");
    var handlers =
        new AttributeHandlers(
            rows.database(),
            new AttributeListRepository(),
            new GroupListRepository(),
            new SetListRepository());
    var member = new Member(acme, "7", "Ann", null, Set.of(Right.VIEW));
    server =
        new JsonServer(routes -> {
          routes.get("/attributes", ctx -> handlers.attributes(ctx, member));
          routes.get("/attribute-groups", ctx -> handlers.groups(ctx, member));
          routes.get("/attribute-sets", ctx -> handlers.sets(ctx, member));
        });
  }

  @AfterAll
  static void stop() {
    server.close();
    rows.close();
  }

  private static long connect(WorkspaceName workspace, String hash) {
    var clock = new TestClock();
    return rows.database()
        .tenant(
            workspace,
            tx -> {
              long id =
                  new ConnectionRepository(clock)
                      .create(tx, workspace, NewConnection.claimed(new StoreHash(hash)))
                      .id();
              new AttributeRepository(StandardAttributes.load(), clock).create(tx, workspace, id);
              return id;
            });
  }

  @Test
  void countsTheAttributesOfAConnectionWithThoseThatItShares() {
    assertThat(total("/attributes?connection=" + first)).isEqualTo(97 + 24);
    assertThat(total("/attributes?connection=" + second)).isEqualTo(97 + 24);
    assertThat(total("/attributes")).isEqualTo(2 * 97 + 24);
    assertThat(total("/attributes?connection=" + first + "&entity=shipment")).isEqualTo(3);
    assertThat(total("/attribute-groups?connection=" + first)).isEqualTo(26);
    assertThat(total("/attribute-sets?connection=" + first)).isEqualTo(4);
    assertThat(total("/attribute-sets")).isEqualTo(8);
  }

  @Test
  void hasNothingOfAnotherWorkspace() {
    assertThat(total("/attributes?connection=" + foreign)).isZero();
    assertThat(total("/attribute-groups?connection=" + foreign)).isZero();
    assertThat(total("/attribute-sets?connection=" + foreign)).isZero();
  }

  @Test
  void showsAnAttributeWithItsValues() {
    var answer = server.get("/attributes?connection=" + first + "&entity=offer&limit=2");

    assertThat(answer.body().at("/data/0/key").asText())
        .isEqualTo("channels_offer_name_connection_" + first);
    var type = (com.fasterxml.jackson.databind.node.ObjectNode) answer.body().at("/data/1");
    type.remove("id");
    assertThat(type.toPrettyString())
        .isEqualToIgnoringWhitespace(
            """
            {"connection":%d,"key":"channels_offer_type_connection_%d","entity":"offer",
             "field":"type","name":{"en":"Product Type","de":"Produkttyp"},"dataType":"TreeNode",
             "configuration":"flat; single select","dimension":null,"unit":null,
             "changeablePerVariant":false,"minLength":null,"maxLength":null,"minValue":null,
             "maxValue":null,"precision":null,"readOnly":false,"multiLanguage":false,
             "multiScope":false,"sensitive":false,"direction":"both","bigcommercePath":"type",
             "bigcommerceVariantPath":null,"elementCount":2,
             "elements":[{"key":"physical","name":{"en":"Physical","de":"Physisch"},
                          "parent":null,"mirrored":false,"storeName":null},
                         {"key":"digital","name":{"en":"Digital","de":"Digital"},
                          "parent":null,"mirrored":false,"storeName":null}],
             "store":null,
             "createdAt":"2026-01-02T03:04:05Z"}
            """
                .formatted(first, first));
  }

  @Test
  void showsTheBeginningOfAListThatIsVeryLong() {
    List<Element> brands =
        IntStream.range(0, 1001).mapToObj(id -> Element.named("" + id, "Brand " + id)).toList();
    var acme = new WorkspaceName("acme");
    rows.database()
        .tenantDo(
            acme, tx -> new MirrorRepository().mirror(tx, acme, second, Mirrored.BRANDS, brands));

    var brand =
        server
            .get("/attributes?connection=" + second + "&entity=offer&limit=100")
            .body()
            .path("data")
            .valueStream()
            .filter(attribute -> attribute.path("field").asText().equals("brand"))
            .findFirst()
            .orElseThrow();
    assertThat(brand.path("elementCount").asInt()).isEqualTo(1001);
    assertThat(brand.path("elements")).hasSize(1000);
    assertThat(brand.at("/elements/999/key").asText()).isEqualTo("999");
  }

  @Test
  void showsASetWithItsAttributesAndTheirGroups() {
    var answer = server.get("/attribute-sets?entity=shipment&connection=" + first);

    assertThat(answer.at("/data/0/key")).isEqualTo("channels_shipment_connection_" + first);
    assertThat(answer.at("/data/0/name/de")).isEqualTo("Sendungen");
    assertThat(answer.body().at("/data/0/attributes")).hasSize(3);
    assertThat(answer.at("/data/0/attributes/0/key"))
        .isEqualTo("channels_shipment_tracking_number_connection_" + first);
    assertThat(answer.at("/data/0/attributes/0/group"))
        .isEqualTo("channels_shipment_group_tracking_connection_" + first);
    assertThat(answer.at("/data/0/attributes/0/required")).isEqualTo("false");
    assertThat(answer.at("/data/0/attributes/2/position")).isEqualTo("2");
  }

  @Test
  void showsAGroupWithTheNumberOfItsAttributes() {
    var answer = server.get("/attribute-groups?entity=order&sort=key&limit=1&connection=" + first);

    assertThat(answer.at("/data/0/key"))
        .isEqualTo("channels_order_group_billing_address_connection_" + first);
    assertThat(answer.at("/data/0/name/de")).isEqualTo("Rechnungsadresse");
    assertThat(answer.at("/data/0/attributeCount")).isEqualTo("12");
  }

  @ParameterizedTest
  @CsvSource({
    "/attributes?connection=0, connection",
    "/attributes?connection=x, connection",
    "/attributes?entity=product, entity",
    "/attributes?sort=unit, sort",
    "/attributes?limit=101, limit",
    "/attribute-groups?status=active, status",
    "/attribute-sets?page=0, page"
  })
  void refusesWhatItDoesNotUnderstand(String path, String parameter) {
    var answer = server.get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/names/0")).isEqualTo(parameter);
  }

  private static int total(String path) {
    return server.get(path).body().at("/meta/pagination/total").asInt();
  }
}
