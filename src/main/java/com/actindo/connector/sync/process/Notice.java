package com.actindo.connector.sync.process;

import com.actindo.connector.web.meaning.Means;

/**
 * Something that a process met and that did not stop it.
 *
 * @param code what, such as {@code list-empty}
 * @param subject of what, such as {@code brands}
 */
public record Notice(
    @Means(en = "What, such as list-empty.", de = "Was, zum Beispiel list-empty.") String code,
    @Means(en = "Of what, such as brands.", de = "Wovon, zum Beispiel brands.") String subject) {}
