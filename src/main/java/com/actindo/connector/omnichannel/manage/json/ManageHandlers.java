package com.actindo.connector.omnichannel.manage.json;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.list.ConnectionJson;
import com.actindo.connector.core1.Right;
import com.actindo.connector.omnichannel.manage.Creation;
import com.actindo.connector.omnichannel.manage.Edits;
import com.actindo.connector.omnichannel.manage.Edits.Edit;
import com.actindo.connector.omnichannel.manage.Entered;
import com.actindo.connector.omnichannel.manage.Switching;
import com.actindo.connector.omnichannel.manage.json.EditConnectionJson.Credentials;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.JsonBodies;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** The JSON of what is done with connections. */
public final class ManageHandlers {
  private final Creation creation;
  private final Edits edits;
  private final Switching switching;

  public ManageHandlers(Creation creation, Edits edits, Switching switching) {
    this.creation = creation;
    this.edits = edits;
    this.switching = switching;
  }

  /** {@code POST /connections}. */
  public void create(Context ctx, Member member) {
    member.must(Right.MANAGE);
    var json = JsonBodies.read(ctx, CreateConnectionJson.class);
    var entered = new Entered();
    var name = entered.name(json.name());
    entered.driver(json.driver());
    var storeHash = entered.storeHash(json.credentials().storeHash());
    var token = entered.accessToken(json.credentials().accessToken());
    entered.mustBeGood();
    Connection created =
        creation.create(member, name.orElseThrow(), storeHash.orElseThrow(), token.orElseThrow());
    ctx.status(HttpStatus.CREATED).header(Header.LOCATION, ctx.path() + "/" + created.id());
    answer(ctx, created);
  }

  /** {@code PATCH /connections/{id}}. */
  public void edit(Context ctx, Member member) {
    member.must(Right.MANAGE);
    Edit edit = edit(JsonBodies.read(ctx, EditConnectionJson.class));
    answer(ctx, edits.edit(member, Resources.id(ctx), IfMatch.of(ctx), edit));
  }

  private static Edit edit(EditConnectionJson json) {
    var entered = new Entered();
    var given = json.credentials();
    var name = Optional.ofNullable(json.name()).flatMap(entered::name);
    var storeHash =
        Optional.ofNullable(given).map(Credentials::storeHash).flatMap(entered::storeHash);
    var token =
        Optional.ofNullable(given).map(Credentials::accessToken).flatMap(entered::accessToken);
    if (given != null && given.storeHash() == null && given.accessToken() == null) {
      entered.fault("credentials");
    }
    entered.mustBeGood();
    return new Edit(name.orElse(null), storeHash.orElse(null), token.orElse(null), given != null);
  }

  /** {@code POST /connections/{id}/enable}. */
  public void enable(Context ctx, Member member) {
    answer(ctx, switching.enable(member, Resources.id(ctx), IfMatch.of(ctx)));
  }

  /** {@code POST /connections/{id}/disable}. */
  public void disable(Context ctx, Member member) {
    answer(ctx, switching.disable(member, Resources.id(ctx), IfMatch.of(ctx)));
  }

  private static void answer(Context ctx, Connection connection) {
    Resources.changed(ctx, connection.version(), ConnectionJson.of(connection));
  }
}
