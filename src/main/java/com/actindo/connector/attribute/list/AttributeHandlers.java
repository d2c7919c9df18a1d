package com.actindo.connector.attribute.list;

import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import java.util.Set;

/** The JSON of attributes, groups and sets. */
public final class AttributeHandlers {
  private final Database database;
  private final AttributeListRepository attributes;
  private final GroupListRepository groups;
  private final SetListRepository sets;

  public AttributeHandlers(
      Database database,
      AttributeListRepository attributes,
      GroupListRepository groups,
      SetListRepository sets) {
    this.database = database;
    this.attributes = attributes;
    this.groups = groups;
    this.sets = sets;
  }

  /** {@code GET /attributes}. */
  public void attributes(Context ctx, Member member) {
    answer(ctx, member, AttributeListRepository.SORTABLE.keySet(), attributes::page);
  }

  /** {@code GET /attribute-groups}. */
  public void groups(Context ctx, Member member) {
    answer(ctx, member, GroupListRepository.SORTABLE.keySet(), groups::page);
  }

  /** {@code GET /attribute-sets}. */
  public void sets(Context ctx, Member member) {
    answer(ctx, member, SetListRepository.SORTABLE.keySet(), sets::page);
  }

  private interface Pages<T> {
    PageOf<T> page(Tx tx, WorkspaceName workspace, AttributeQuery query);
  }

  private <T> void answer(Context ctx, Member member, Set<String> sortable, Pages<T> pages) {
    member.must(Right.VIEW);
    var parameters = QueryParameters.ofList(ctx, AttributeQuery.PARAMETERS);
    var query = AttributeQuery.of(parameters, sortable);
    ctx.json(
        database.<PageOf<T>>tenant(
            member.workspace(), tx -> pages.page(tx, member.workspace(), query)));
  }
}
