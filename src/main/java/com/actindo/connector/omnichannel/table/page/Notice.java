package com.actindo.connector.omnichannel.table.page;

/** Why something could not be done, above a list. */
public record Notice(String title, String text) {}
