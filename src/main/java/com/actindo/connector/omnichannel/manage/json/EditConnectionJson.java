package com.actindo.connector.omnichannel.manage.json;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.omnichannel.manage.Entered;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.meaning.Limits;
import com.actindo.connector.web.meaning.Means;
import org.jspecify.annotations.Nullable;

/** What a program wants to change about a connection; what is absent stays as it is. */
@Means(
    en = "What to change about a connection; what is left out stays as it is.",
    de = "Was an einer Verbindung zu ändern ist; was fehlt, bleibt, wie es ist.")
public record EditConnectionJson(
    @Means(
            en = "1 to 255 characters, without regard to white space around them.",
            de = "1 bis 255 Zeichen, ohne Rücksicht auf Leerraum um sie herum.")
        @Limits(min = 1, max = NewConnection.LONGEST_NAME)
        @Nullable String name,
    @Means(
            en = "What opens the store, at least one of both; tried before anything is kept.",
            de =
                "Was den Shop öffnet, wenigstens eines von beiden; wird ausprobiert, bevor etwas"
                    + " gespeichert wird.")
        @Nullable Credentials credentials) {
  /** What opens the store, at least one of both; tried before anything is kept. */
  public record Credentials(
      @Means(
              en = "The store hash at BigCommerce; left out, the one that the connection has.",
              de = "Der Store-Hash bei BigCommerce; fehlt er, der, den die Verbindung hat.")
          @Limits(pattern = StoreHash.PATTERN)
          @Nullable String storeHash,
      @Means(
              en = "An access token for the store; left out, the one that the connection has.",
              de = "Ein Zugriffstoken für den Shop; fehlt es, das, das die Verbindung hat.")
          @Limits(pattern = Entered.TOKEN)
          @Nullable Secret accessToken) {}
}
