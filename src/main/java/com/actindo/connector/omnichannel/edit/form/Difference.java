package com.actindo.connector.omnichannel.edit.form;

/**
 * A field in which what is saved is not what somebody entered.
 *
 * @param field in words
 */
public record Difference(String field, String now, String yours) {}
