package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;

/** Tells why a connection's orders cannot be imported now. */
final class Reasons {
  private Reasons() {}

  /**
   * What a problem says of the connection and what helps.
   *
   * @throws Problem the same one when it says something else
   */
  static String of(Problem problem, Language language) {
    StatusReason reason =
        problem.names().stream()
            .flatMap(name -> StatusReason.find(name).stream())
            .findFirst()
            .filter(_ -> problem.type() == ProblemType.NOT_POSSIBLE_NOW)
            .orElseThrow(() -> problem);
    var text = StatusTexts.in(language).inWorkspace(reason);
    return text.explanation() + " " + text.remedy();
  }
}
