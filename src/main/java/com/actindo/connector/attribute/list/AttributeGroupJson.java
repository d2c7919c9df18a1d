package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.web.meaning.Means;
import java.time.Instant;

/** An attribute group as the JSON interface shows it. */
@Means(
    en = "A group in which the DataHub shows attributes of a connection.",
    de = "Eine Gruppe, in der der DataHub Attribute einer Verbindung zeigt.")
record AttributeGroupJson(
    @Means(en = "Its id.", de = "Ihre Kennung.") long id,
    @Means(en = "The connection that created it.", de = "Die Verbindung, die sie anlegte.")
        long connection,
    @Means(en = "Its key in the DataHub.", de = "Ihr Schlüssel im DataHub.") String key,
    @Means(en = "What its attributes describe.", de = "Was ihre Attribute beschreiben.")
        Entity entity,
    @Means(en = "What people read.", de = "Was Menschen lesen.") Names name,
    @Means(
            en = "Its place among the groups of its connection, from 0.",
            de = "Ihr Platz unter den Gruppen ihrer Verbindung, ab 0.")
        int position,
    @Means(en = "How many attributes it holds.", de = "Wie viele Attribute sie enthält.")
        int attributeCount,
    @Means(en = "When it was created.", de = "Wann sie angelegt wurde.") Instant createdAt) {}
