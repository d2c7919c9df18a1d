package com.actindo.connector.omnichannel.list;

/** Why something could not be done, above the list. */
public record Notice(String title, String text) {}
