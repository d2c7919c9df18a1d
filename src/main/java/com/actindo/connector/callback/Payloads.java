package com.actindo.connector.callback;

import com.actindo.connector.bigcommerce.payload.PayloadRefused;
import com.actindo.connector.bigcommerce.payload.SignedPayload;
import com.actindo.connector.bigcommerce.payload.SignedPayloads;
import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Parameters;
import io.javalin.http.Context;

/** Proves that BigCommerce made the request, and for this very callback. */
final class Payloads {
  private static final int LONGEST = 8192;

  private final SignedPayloads signed;
  private final SeenPayloadRepository seen;
  private final Database database;

  Payloads(SignedPayloads signed, SeenPayloadRepository seen, Database database) {
    this.signed = signed;
    this.seen = seen;
    this.database = database;
  }

  /**
   * The payload of a request.
   *
   * @param callback the path without its slash
   * @throws Problem {@code payload-refused}, the same for all faults, or {@code other-callback} for
   *     a payload that another callback saw first
   */
  SignedPayload proven(Context ctx, String callback) {
    SignedPayload payload = verify(ctx);
    if (!database.service(tx -> seen.belongsTo(tx, payload, callback))) {
      throw Problem.of(ProblemType.OTHER_CALLBACK, "another callback saw this payload first");
    }
    return payload;
  }

  private SignedPayload verify(Context ctx) {
    try {
      return signed.verify(Parameters.query(ctx, "signed_payload_jwt", LONGEST));
    } catch (PayloadRefused refused) {
      throw Problem.of(ProblemType.PAYLOAD_REFUSED, String.valueOf(refused.getMessage()));
    } catch (Problem missing) {
      throw Problem.of(ProblemType.PAYLOAD_REFUSED, String.valueOf(missing.getMessage()));
    }
  }
}
