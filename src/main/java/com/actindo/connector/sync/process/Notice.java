package com.actindo.connector.sync.process;

/**
 * Something that a process met and that did not stop it.
 *
 * @param code what, such as {@code list-empty}
 * @param subject of what, such as {@code brands}
 */
public record Notice(String code, String subject) {}
