package com.actindo.connector.web.problem;

import com.actindo.connector.web.meaning.Means;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure as programs are told it (RFC 9457). */
@Means(
    en = "Why a request failed, as problem details (RFC 9457).",
    de = "Warum eine Anfrage gescheitert ist, als Problem Details (RFC 9457).")
public record ProblemDetails(
    @Means(
            en = "Which kind of problem; a stable address with an explanation.",
            de = "Die Art des Problems; eine feste Adresse mit einer Erklärung.")
        String type,
    @Means(en = "What happened, in English.", de = "Was geschehen ist, auf Englisch.") String title,
    @Means(en = "The status of the answer.", de = "Der Status der Antwort.") int status,
    @Means(en = "Why, and what to do, in English.", de = "Warum, und was zu tun ist, auf Englisch.")
        String detail,
    @Means(
            en = "What the problem speaks of: parameters, members of the body, rights, scopes.",
            de = "Wovon das Problem spricht: Parameter, Felder des Inhalts, Rechte, Scopes.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> names,
    @Means(
            en = "Under which id the operator finds a failure of the service in the log.",
            de = "Unter welcher Kennung der Betreiber einen Fehler des Dienstes im Log findet.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String instance) {
  public ProblemDetails {
    names = List.copyOf(names);
  }
}
