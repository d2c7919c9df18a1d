package com.actindo.connector.omnichannel.event;

import com.actindo.connector.audit.RecordedEvent;
import com.actindo.connector.web.meaning.Means;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as the JSON interface shows it. */
@Means(en = "One thing that changed.", de = "Etwas, das sich geändert hat.")
public record EventJson(
    @Means(en = "Its id.", de = "Seine Kennung.") long id,
    @Means(en = "When it happened.", de = "Wann es geschah.") Instant at,
    @Means(en = "Who did it.", de = "Wer es tat.") ActorJson actor,
    @Means(
            en = "What, in the form thing.verb, such as connection.created.",
            de = "Was, in der Form Ding.Verb, zum Beispiel connection.created.")
        String event,
    @Means(
            en = "The connection, which may be gone since; null when it concerns none.",
            de = "Die Verbindung, die es vielleicht nicht mehr gibt; null, wenn es keine betrifft.")
        @Nullable Long connection,
    @Means(
            en = "The store; null when it concerns none.",
            de = "Der Shop; null, wenn es keinen betrifft.")
        @Nullable String storeHash,
    @Means(
            en = "More, such as before and after, without secrets.",
            de = "Mehr, zum Beispiel vorher und nachher, ohne Geheimnisse.")
        Map<String, Object> detail) {

  /** Who did it. */
  public record ActorJson(
      @Means(
              en = "workspace-user, store-user, or service for the service itself.",
              de = "workspace-user, store-user, oder service für den Dienst selbst.")
          String kind,
      @Means(
              en = "The id at the workspace or at BigCommerce; null for the service.",
              de = "Die Kennung im Workspace oder bei BigCommerce; null für den Dienst.")
          @Nullable String id) {}

  static EventJson of(RecordedEvent event) {
    return new EventJson(
        event.id(),
        event.at(),
        new ActorJson(event.actor().kind(), event.actor().id()),
        event.event(),
        event.connectionId(),
        event.storeHash(),
        event.detail());
  }
}
