package com.actindo.connector.sync.orders.json;

import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.sync.orders.ImportPlan;
import com.actindo.connector.sync.orders.ImportPlanRepository;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.JsonBodies;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The JSON of import plans. */
public final class PlanHandlers {
  private final Database database;
  private final ConnectionRepository connections;
  private final ImportPlanRepository plans;
  private final Imports imports;

  public PlanHandlers(
      Database database,
      ConnectionRepository connections,
      ImportPlanRepository plans,
      Imports imports) {
    this.database = database;
    this.connections = connections;
    this.plans = plans;
    this.imports = imports;
  }

  /** {@code GET /connections/{id}/import-plan}. */
  public void get(Context ctx, Member member) {
    member.must(Right.VIEW);
    long id = Resources.id(ctx);
    ImportPlan plan =
        database
            .tenant(
                member.workspace(),
                tx ->
                    connections
                        .find(tx, member.workspace(), id)
                        .map(_ -> plans.find(tx, member.workspace(), id)))
            .orElseThrow(Resources::notFound);
    Resources.answer(ctx, plan.version(), ImportPlanJson.of(plan));
  }

  /** {@code PUT /connections/{id}/import-plan}. */
  public void put(Context ctx, Member member) {
    member.must(Right.MANAGE);
    long id = Resources.id(ctx);
    Integer minutes = JsonBodies.read(ctx, ImportPlanBody.class).interval();
    ImportPlan plan = imports.plan(member, id, minutes, IfMatch.of(ctx));
    Resources.changed(ctx, plan.version(), ImportPlanJson.of(plan));
  }
}
