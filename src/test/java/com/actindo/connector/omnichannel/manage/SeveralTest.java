package com.actindo.connector.omnichannel.manage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.omnichannel.manage.Switching.Several;
import com.actindo.connector.omnichannel.manage.trial.StoredTokenTrial;
import com.actindo.connector.order.OrderCountRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.orders.ImportPlanRepository;
import com.actindo.connector.sync.orders.StoreChange;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.sync.token.TokenTrial;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.testing.TestScheduler;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import com.actindo.connector.workspace.Member;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several connections are enabled or disabled at once. */
class SeveralTest {
  @RegisterExtension
  private static final WireMockExtension BIG_COMMERCE =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final TestClock clock = new TestClock();
  private final TestDatabase rows = TestDatabase.create();
  private final Database database = rows.database();
  private final WorkspaceName acme = rows.workspace("acme");
  private final WorkspaceName other = rows.workspace("other");
  private final Member manager = member(Right.VIEW, Right.MANAGE);
  private final ConnectionRepository connections = new ConnectionRepository(clock);
  private final BigCommerceApi api =
      new BigCommerceApi(URI.create(BIG_COMMERCE.baseUrl()), Duration.ofSeconds(2));
  private final Switching switching;

  SeveralTest() throws KeysetFault {
    Vault vault = Vault.ofKeyset(Secret.of(Vault.createKeyset()));
    var processes = new ProcessRepository(new ObjectMapper(), clock);
    var managed =
        new ManagedRows(
            connections,
            new ConnectionEditRepository(clock),
            new StoreHolderRepository(clock),
            new InstallationRepository(clock),
            new NotificationRepository(clock),
            new StoreChange(new OrderCountRepository(), new ImportPlanRepository()));
    this.switching =
        new Switching(
            database,
            new StoredTokenTrial(
                _ -> new StoreTokens.Opened.Good(Secret.of("token")), new TokenTrial(api, vault)),
            managed,
            new Trail(new AuditRepository(new ObjectMapper(), clock)),
            new Queue(
                new SyncJobs(processes, clock),
                processes,
                new SyncScheduler(TestScheduler.create(rows.pool(), clock))));
  }

  private Member member(Right... rights) {
    return new Member(acme, "7", "Ann", null, Set.of(rights));
  }

  @BeforeEach
  void everyStoreAnswers() {
    for (int i = 0; i < 12; i++) {
      answers("store" + i, 200);
    }
  }

  @AfterEach
  void close() {
    api.close();
    rows.close();
  }

  private static void answers(String hash, int status) {
    BIG_COMMERCE.stubFor(
        get(urlPathEqualTo("/stores/" + hash + "/v2/store"))
            .willReturn(
                status == 200
                    ? okJson("{\"id\":\"" + hash + "\",\"name\":\"Shop\"}")
                    : aResponse().withStatus(status)));
  }

  /** Connections with {@code store0} and so on, in this state. */
  private List<Long> make(int count, String state) {
    var ids = new ArrayList<Long>();
    for (int i = 0; i < count; i++) {
      ids.add(make(acme, "store" + i, state));
    }
    return ids;
  }

  private long make(WorkspaceName workspace, String hash, String state) {
    var wanted = new NewConnection("Shop " + hash, new StoreHash(hash), Source.MANUAL);
    long id = database.tenant(workspace, tx -> connections.create(tx, workspace, wanted).id());
    rows.everything()
        .execute(
            "update connector.connection set sync_fault = null, " + state + " where id = ?", id);
    return id;
  }

  private List<String> disabled() {
    return rows.everything()
        .fetch("select store_hash from connector.connection where disabled order by id")
        .getValues(0, String.class);
  }

  private List<String> events(String event) {
    return rows.everything()
        .fetch(
            "select store_hash || ' ' || actor_id from connector.audit_event where event = ?"
                + " order by id",
            event)
        .getValues(0, String.class);
  }

  @Test
  void disablesThoseThatAreActiveAndCountsThem() {
    var ids = new ArrayList<>(make(3, "disabled = false"));
    ids.add(make(acme, "store3", "disabled = true"));
    ids.add(make(acme, "store4", "access_fault = 'token-rejected'"));
    ids.addAll(List.copyOf(ids));

    assertThat(switching.disableAll(manager, ids)).isEqualTo(new Several(3, List.of()));
    assertThat(disabled()).containsExactly("store0", "store1", "store2", "store3");
    assertThat(events("connection.disabled"))
        .containsExactlyInAnyOrder("store0 7", "store1 7", "store2 7");
    assertThat(switching.disableAll(manager, ids)).isEqualTo(new Several(0, List.of()));
  }

  @Test
  void enablesThoseThatAreInactiveAndNamesTheOthers() {
    List<Long> ids = make(12, "disabled = true");
    answers("store3", 401);
    answers("store5", 503);
    rows.everything()
        .execute("update connector.connection set released = true where store_hash = 'store7'");
    rows.everything()
        .execute("update connector.connection set disabled = false where store_hash = 'store9'");

    Several several = switching.enableAll(manager, ids);

    assertThat(several.done()).isEqualTo(8);
    assertThat(several.refused()).containsExactly("Shop store3", "Shop store5", "Shop store7");
    assertThat(disabled()).containsExactly("store3", "store5", "store7");
    assertThat(events("connection.enabled")).hasSize(8);
    assertThat(
            rows.everything()
                .fetchValue(
                    "select count(*) from connector.process where started_by = '7'"
                        + " and status = 'queued'"))
        .isEqualTo(8L);
    assertThat(
            rows.everything()
                .fetchValue(
                    "select access_fault from connector.connection where store_hash = 'store3'"))
        .isEqualTo("token-rejected");
  }

  @Test
  void touchesNothingOfAnotherWorkspace() {
    long mine = make(acme, "store0", "disabled = false");
    long theirs = make(other, "store1", "disabled = false");

    assertThat(switching.disableAll(manager, List.of(theirs, mine)).done()).isEqualTo(1);
    assertThat(disabled()).containsExactly("store0");
    for (var all : List.of(List.of(theirs), List.<Long>of())) {
      assertThat(problem(() -> switching.disableAll(manager, all)))
          .isEqualTo(ProblemType.NOT_FOUND);
      assertThat(problem(() -> switching.enableAll(manager, all))).isEqualTo(ProblemType.NOT_FOUND);
    }
  }

  @Test
  void takesAHundredAndNoMore() {
    List<Long> many = LongStream.rangeClosed(1, 101).boxed().toList();

    assertThat(problem(() -> switching.disableAll(manager, many))).isEqualTo(ProblemType.INVALID);
    assertThat(problem(() -> switching.enableAll(manager, many))).isEqualTo(ProblemType.INVALID);
  }

  @Test
  void needsTheRightToManage() {
    List<Long> ids = make(1, "disabled = false");
    Member viewer = member(Right.VIEW, Right.DELETE);

    assertThat(problem(() -> switching.disableAll(viewer, ids)))
        .isEqualTo(ProblemType.RIGHT_MISSING);
    assertThat(problem(() -> switching.enableAll(viewer, ids)))
        .isEqualTo(ProblemType.RIGHT_MISSING);
    assertThat(disabled()).isEmpty();
  }

  private static ProblemType problem(Runnable story) {
    return catchThrowableOfType(Problem.class, story::run).type();
  }

  @Test
  void leavesAloneWhatIsBeingDeleted() {
    List<Long> ids = make(2, "disabled = true");
    rows.everything()
        .execute("update connector.connection set deleting_at = now() where id = ?", ids.get(0));

    assertThat(switching.enableAll(manager, ids)).isEqualTo(new Several(1, List.of()));
    Connection left =
        database.tenant(acme, tx -> connections.find(tx, acme, ids.get(1))).orElseThrow();
    assertThat(left.active()).isTrue();
  }
}
