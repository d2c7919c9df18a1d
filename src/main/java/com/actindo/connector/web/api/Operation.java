package com.actindo.connector.web.api;

import com.actindo.connector.core1.Right;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.meaning.Parameter;
import com.actindo.connector.web.meaning.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a route of the JSON interface does. The route is registered with it: the right is asked for
 * before the handler, and the description is made from it.
 *
 * @param right what the caller needs
 * @param parameters those of the query
 * @param body the record that the request's body becomes
 * @param matches whether the request may name the version it has seen, by {@code If-Match}
 * @param problems what it may answer besides the problems that any operation may have
 */
public record Operation(
    Title title,
    Right right,
    List<Parameter<?>> parameters,
    Optional<Class<?>> body,
    Answer answer,
    boolean matches,
    Set<ProblemType> problems) {

  /**
   * How an operation is called.
   *
   * @param topic the heading above the operations that deal with the same things
   * @param id unique, for programs and for the address on the page
   * @param summary a few words, the imperative
   * @param detail what else is to be known; empty for nothing
   */
  public record Title(Words topic, String id, Words summary, Optional<Words> detail) {}

  /**
   * What is answered when all is well.
   *
   * @param type the record, or that of one entry of a list
   * @param list whether a page of a list is answered
   * @param tagged whether the answer carries the version as an {@code ETag}
   * @param located whether the answer carries the address of what was created
   */
  public record Answer(int status, Class<?> type, boolean list, boolean tagged, boolean located) {}

  public Operation {
    parameters = List.copyOf(parameters);
    problems = Set.copyOf(problems);
  }

  /** One page of a list of {@code type}; its query has these parameters. */
  public static Operation list(
      Words topic, String id, Words summary, Class<?> type, List<Parameter<?>> parameters) {
    return new Operation(
        new Title(topic, id, summary, Optional.empty()),
        Right.VIEW,
        parameters,
        Optional.empty(),
        new Answer(200, type, true, false, false),
        false,
        Set.of());
  }

  /** An answer of one {@code type}, with 200 unless said otherwise. */
  public static Operation one(Words topic, String id, Words summary, Class<?> type) {
    return new Operation(
        new Title(topic, id, summary, Optional.empty()),
        Right.VIEW,
        List.of(),
        Optional.empty(),
        new Answer(200, type, false, false, false),
        false,
        Set.of());
  }

  /** The same, said at more length. */
  public Operation detailed(String en, String de) {
    var said = new Title(title.topic, title.id, title.summary, Optional.of(new Words(en, de)));
    return new Operation(said, right, parameters, body, answer, matches, problems);
  }

  /** The same for those who have this right; without it, the right to view is needed. */
  public Operation needing(Right needed) {
    return new Operation(title, needed, parameters, body, answer, matches, problems);
  }

  /** The same with a body of this record. */
  public Operation taking(Class<?> record) {
    return new Operation(title, right, parameters, Optional.of(record), answer, matches, problems);
  }

  /** The same, whose answer carries the version of what it shows. */
  public Operation tagged() {
    return answering(new Answer(answer.status, answer.type, answer.list, true, answer.located));
  }

  /** The same, which creates something and says where it is. */
  public Operation creating() {
    return answering(new Answer(201, answer.type, answer.list, answer.tagged, true));
  }

  /** The same, which only begins and goes on in the background. */
  public Operation beginning() {
    return answering(new Answer(202, answer.type, answer.list, answer.tagged, answer.located));
  }

  private Operation answering(Answer other) {
    return new Operation(title, right, parameters, body, other, matches, problems);
  }

  /** The same, which can be bound to the version that the caller has seen. */
  public Operation matching() {
    return new Operation(title, right, parameters, body, answer, true, problems);
  }

  /** The same, which may fail like this too. */
  public Operation failing(ProblemType... further) {
    var all = EnumSet.copyOf(List.of(further));
    all.addAll(problems);
    return new Operation(title, right, parameters, body, answer, matches, all);
  }
}
