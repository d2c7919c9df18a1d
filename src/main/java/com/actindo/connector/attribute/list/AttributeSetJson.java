package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.web.meaning.Means;
import java.time.Instant;
import java.util.List;

/** An attribute set as the JSON interface shows it, with its attributes in their order. */
@Means(
    en = "A set of attributes that a connection created, in their order.",
    de = "Ein Satz von Attributen, den eine Verbindung angelegt hat, in ihrer Reihenfolge.")
record AttributeSetJson(
    @Means(en = "Its id.", de = "Seine Kennung.") long id,
    @Means(en = "The connection that created it.", de = "Die Verbindung, die ihn anlegte.")
        long connection,
    @Means(en = "Its key in the DataHub.", de = "Sein Schlüssel im DataHub.") String key,
    @Means(en = "What its attributes describe.", de = "Was seine Attribute beschreiben.")
        Entity entity,
    @Means(en = "What people read.", de = "Was Menschen lesen.") Names name,
    @Means(en = "Its attributes, in their order.", de = "Seine Attribute, in ihrer Reihenfolge.")
        List<Member> attributes,
    @Means(en = "When it was created.", de = "Wann er angelegt wurde.") Instant createdAt) {

  /** An attribute in a set. */
  record Member(
      @Means(en = "The attribute's id.", de = "Die Kennung des Attributs.") long id,
      @Means(en = "The attribute's key.", de = "Der Schlüssel des Attributs.") String key,
      @Means(
              en = "The key of the group that shows it.",
              de = "Der Schlüssel der Gruppe, die es zeigt.")
          String group,
      @Means(en = "Whether it must have a value.", de = "Ob es einen Wert haben muss.")
          boolean required,
      @Means(en = "Its place in the set.", de = "Sein Platz im Satz.") int position) {}
}
