package com.actindo.connector.web.problem;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.text.ProblemTexts;
import com.actindo.connector.web.text.ProgramTexts;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A request that failed, told to a person. Template {@code web/problem}.
 *
 * @param text what is said of it
 * @param names what the text speaks of by name, such as missing scopes or parameters
 * @param wayOn the button, absent where there is nothing to do here
 * @param supportUrl whom to ask
 * @param incident the id by which the operator finds a failure of ours in the log
 */
public record ProblemPage(
    Language language,
    ProblemType type,
    ProblemTexts.Text text,
    List<String> names,
    Optional<WayOn> wayOn,
    Optional<URI> supportUrl,
    Optional<String> incident)
    implements Page {
  public ProblemPage {
    names = List.copyOf(names);
  }

  public ProblemTexts texts() {
    return ProblemTexts.in(language);
  }

  /** What a type says when nothing is named and there is nothing to press. */
  public static ProblemPage describing(Language language, ProblemType type, URI supportUrl) {
    return new ProblemPage(
        language,
        type,
        ProgramTexts.in(language).of(type),
        List.of(),
        Optional.empty(),
        Optional.of(supportUrl),
        Optional.empty());
  }
}
