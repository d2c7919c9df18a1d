package com.actindo.connector.web.api.text;

import com.actindo.connector.web.Language;
import java.util.List;

/** What the description of the JSON interface says beside the operations' own words. */
public interface ApiTexts {
  static ApiTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishApiTexts();
      case GERMAN -> new GermanApiTexts();
    };
  }

  String title();

  /** How all operations are called and answer, in paragraphs. */
  List<String> introduction();

  /** What the caller proves itself with. */
  String bearer();

  /** Which right an operation needs. */
  String needs(String right);

  /** The name of the workspace in the address. */
  String workspace();

  /** An id in the address. */
  String id();

  String ifMatch();

  String ifNoneMatch();

  String notModified();

  String etag();

  String location();

  String authenticate();

  String retryAfter();

  /** What an answer holds that is no problem. */
  String answered(int status, boolean list);

  /** The heading of the page. */
  String heading();

  /** Above the list of contents. */
  String contents();

  /** The link to the document for programs. */
  String document();

  /** Above the paragraphs of the introduction. */
  String basics();

  String example();

  String parameters();

  /** Where a parameter stands: path, query or header. */
  String place(String in);

  String body();

  String answer();

  String problems();

  String right();

  /** Above the records that bodies and answers are made of. */
  String records();

  /** Of a member that may be left out of a request. */
  String optional();

  /** Of a member that can be null. */
  String orNull();

  /** Before the kind of the entries of a list. */
  String listOf();

  /** After the kind of values that go by names. */
  String byName();
}
