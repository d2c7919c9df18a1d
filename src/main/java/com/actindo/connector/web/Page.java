package com.actindo.connector.web;

/** What a template shows: one record for each template, typed and complete. */
public interface Page {
  /** The language of every text on the page. */
  Language language();
}
