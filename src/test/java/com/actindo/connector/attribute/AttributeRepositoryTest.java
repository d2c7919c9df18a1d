package com.actindo.connector.attribute;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_GROUP;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;
import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttributeRepositoryTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
  private static TestDatabase database;
  private static DSLContext everything;

  private final AttributeRepository attributes =
      new AttributeRepository(StandardAttributes.load(), CLOCK);

  @BeforeAll
  static void start() {
    database = TestDatabase.create();
    everything = database.everything();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void createsTheAttributesOfAConnectionAndOfItsWorkspace() {
    WorkspaceName workspace = database.workspace("first");
    long connection = connect(workspace, "abc1");

    assertThat(everything.fetchCount(ATTRIBUTE, ATTRIBUTE.CONNECTION_ID.eq(connection)))
        .isEqualTo(97);
    assertThat(
            everything.fetchCount(
                ATTRIBUTE, ATTRIBUTE.WORKSPACE.eq("first").and(ATTRIBUTE.CONNECTION_ID.isNull())))
        .isEqualTo(24);
    assertThat(
            everything.fetchCount(
                ATTRIBUTE,
                ATTRIBUTE.CONNECTION_ID.eq(connection).and(ATTRIBUTE.CHANGEABLE_PER_VARIANT)))
        .isEqualTo(18);
  }

  @Test
  void putsEachAttributeIntoItsSetAndOneGroup() {
    WorkspaceName workspace = database.workspace("sets");
    long connection = connect(workspace, "abc1");

    assertThat(
            everything
                .select(ATTRIBUTE_SET.KEY)
                .from(ATTRIBUTE_SET)
                .where(ATTRIBUTE_SET.CONNECTION_ID.eq(connection))
                .fetch(ATTRIBUTE_SET.KEY))
        .containsExactlyInAnyOrder(
            "channels_offer_connection_" + connection,
            "channels_order_connection_" + connection,
            "channels_order_line_item_connection_" + connection,
            "channels_shipment_connection_" + connection);
    assertThat(
            everything
                .select(ATTRIBUTE_GROUP.KEY)
                .from(ATTRIBUTE_GROUP)
                .where(ATTRIBUTE_GROUP.CONNECTION_ID.eq(connection))
                .fetch(ATTRIBUTE_GROUP.KEY))
        .hasSize(26)
        .contains(
            "channels_offer_group_images_videos_connection_" + connection,
            "channels_offer_group_search_engine_optimization_connection_" + connection,
            "channels_order_group_billing_address_connection_" + connection,
            "channels_shipment_group_tracking_connection_" + connection);
    assertThat(members(workspace)).isEqualTo(121);
  }

  @Test
  void keepsLimitsRequirementAndPlaceOfAnAttribute() {
    WorkspaceName workspace = database.workspace("limits");
    long connection = connect(workspace, "abc1");

    var name =
        Objects.requireNonNull(
                everything
                    .select(
                        ATTRIBUTE.NAME_EN,
                        ATTRIBUTE.NAME_DE,
                        ATTRIBUTE.DATA_TYPE,
                        ATTRIBUTE.MIN_LENGTH,
                        ATTRIBUTE.MAX_LENGTH,
                        ATTRIBUTE_SET_MEMBER.REQUIRED,
                        ATTRIBUTE_GROUP.NAME_DE.as("group"))
                    .from(ATTRIBUTE)
                    .join(ATTRIBUTE_SET_MEMBER)
                    .on(ATTRIBUTE_SET_MEMBER.ATTRIBUTE_ID.eq(ATTRIBUTE.ID))
                    .join(ATTRIBUTE_GROUP)
                    .on(ATTRIBUTE_GROUP.ID.eq(ATTRIBUTE_SET_MEMBER.GROUP_ID))
                    .where(ATTRIBUTE.KEY.eq("channels_offer_name_connection_" + connection))
                    .fetchOne())
            .intoList();

    assertThat(name)
        .containsExactly(
            "Product Name", "Produktname", "String", 1, 250, true, "Grundinformationen");
  }

  @Test
  void namesTheValuesOfClosedLists() {
    WorkspaceName workspace = database.workspace("lists");
    long connection = connect(workspace, "abc1");

    assertThat(elements("channels_offer_type_connection_" + connection))
        .containsExactly("physical/Physical/Physisch", "digital/Digital/Digital");
    assertThat(elements("channels_order_remote_status_connection_" + connection))
        .hasSize(15)
        .contains("10/Completed/Abgeschlossen");
    assertThat(elements("channels_offer_brand_connection_" + connection)).isEmpty();
  }

  @Test
  void sharesTheAttributesOfTheWorkspaceBetweenItsConnections() {
    WorkspaceName workspace = database.workspace("two");
    connect(workspace, "abc1");
    connect(workspace, "abc2");

    assertThat(everything.fetchCount(ATTRIBUTE, ATTRIBUTE.WORKSPACE.eq("two")))
        .isEqualTo(2 * 97 + 24);
    assertThat(members(workspace)).isEqualTo(2 * 121);
  }

  @Test
  void letsTwoConnectionsOfOneWorkspaceBeCreatedAtTheSameMoment() throws Exception {
    WorkspaceName workspace = database.workspace("race");
    var both = new CountDownLatch(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Long>> claims =
          List.of(
              threads.submit(() -> connectTogether(workspace, "abc1", both)),
              threads.submit(() -> connectTogether(workspace, "abc2", both)));
      for (Future<Long> claim : claims) {
        assertThat(claim.get()).isPositive();
      }
    }

    assertThat(everything.fetchCount(ATTRIBUTE, ATTRIBUTE.WORKSPACE.eq("race")))
        .isEqualTo(2 * 97 + 24);
    assertThat(members(workspace)).isEqualTo(2 * 121);
  }

  @Test
  void leavesNothingBehindWhenTheConnectionGoesButWhatTheWorkspaceHasOnce() {
    WorkspaceName workspace = database.workspace("gone");
    long connection = connect(workspace, "abc1");

    everything.deleteFrom(CONNECTION).where(CONNECTION.ID.eq(connection)).execute();

    assertThat(everything.fetchCount(ATTRIBUTE, ATTRIBUTE.WORKSPACE.eq("gone"))).isEqualTo(24);
    assertThat(members(workspace)).isZero();
    long again = connect(workspace, "abc1");
    assertThat(again).isGreaterThan(connection);
    assertThat(members(workspace)).isEqualTo(121);
  }

  @Test
  void cannotWriteIntoAnotherWorkspace() {
    WorkspaceName workspace = database.workspace("mine");
    database.workspace("yours");
    long connection = connect(workspace, "abc1");

    assertThat(
            database
                .database()
                .<Integer>tenant(new WorkspaceName("yours"), tx -> tx.sql().fetchCount(ATTRIBUTE)))
        .isZero();
    assertThatThrownBy(() ->
            database
                .database()
                .tenantDo(
                    new WorkspaceName("yours"), tx -> attributes.create(tx, workspace, connection)))
        .hasMessageContaining("row-level security");
  }

  private static int members(WorkspaceName workspace) {
    return everything.fetchCount(
        ATTRIBUTE_SET_MEMBER, ATTRIBUTE_SET_MEMBER.WORKSPACE.eq(workspace.value()));
  }

  private static List<String> elements(String key) {
    return everything
        .select()
        .from(ATTRIBUTE_ELEMENT)
        .join(ATTRIBUTE)
        .on(ATTRIBUTE.ID.eq(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID))
        .where(ATTRIBUTE.KEY.eq(key))
        .orderBy(ATTRIBUTE_ELEMENT.POSITION)
        .fetch(row ->
            row.get(ATTRIBUTE_ELEMENT.KEY)
                + '/'
                + row.get(ATTRIBUTE_ELEMENT.NAME_EN)
                + '/'
                + row.get(ATTRIBUTE_ELEMENT.NAME_DE));
  }

  private long connect(WorkspaceName workspace, String hash) {
    return connectTogether(workspace, hash, new CountDownLatch(1));
  }

  /** Creates a connection as a claim does; both transactions are open before either goes on. */
  private long connectTogether(WorkspaceName workspace, String hash, CountDownLatch open) {
    return database
        .database()
        .tenant(
            workspace,
            tx -> {
              open.countDown();
              await(open);
              long id = Connections.insert(tx, workspace, hash);
              attributes.create(tx, workspace, id);
              return id;
            });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
