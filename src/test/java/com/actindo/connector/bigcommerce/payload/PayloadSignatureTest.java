package com.actindo.connector.bigcommerce.payload;

import static com.actindo.connector.bigcommerce.payload.PayloadFixture.CLIENT_ID;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.HS256;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.NOW;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.SECRET;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.base64Url;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.vault.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Security rule 1.1: signature, header and form. */
class PayloadSignatureTest {
  private final SignedPayloads payloads =
      new SignedPayloads(CLIENT_ID, Secret.of(SECRET), InstantSource.fixed(NOW));

  @Test
  void refusesAPayloadSignedWithAnotherSecret() {
    refuses(
        signed(HS256, new PayloadFixture().json(), "HmacSHA256", SECRET.replace('0', '1')),
        "signature");
  }

  @Test
  void refusesAPayloadThatWasChanged() {
    String[] parts = new PayloadFixture().signed().split("\\.", -1);
    String other = new PayloadFixture().with("sub", "stores/other9").json();

    refuses(parts[0] + "." + base64Url(other.getBytes(UTF_8)) + "." + parts[2], "signature");
  }

  @Test
  void refusesAPayloadWhoseAlgorithmIsNone() {
    String payload = base64Url(new PayloadFixture().json().getBytes(UTF_8));
    for (String alg : List.of("none", "None", "NONE")) {
      String header = base64Url(("{\"alg\":\"" + alg + "\"}").getBytes(UTF_8));
      refuses(header + "." + payload + ".", "three parts");
      refuses(header + "." + payload + ".AAAA", "HS256");
      refuses(signed("{\"alg\":\"" + alg + "\"}", new PayloadFixture().json()), "HS256");
    }
  }

  @Test
  void refusesRs256() throws GeneralSecurityException {
    var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var signing = Signature.getInstance("SHA256withRSA");
    String content =
        base64Url("{\"alg\":\"RS256\"}".getBytes(UTF_8))
            + "."
            + base64Url(new PayloadFixture().json().getBytes(UTF_8));
    signing.initSign(keys.getPrivate());
    signing.update(content.getBytes(UTF_8));

    refuses(content + "." + base64Url(signing.sign()), "HS256");
    refuses(signed("{\"alg\":\"RS256\"}", new PayloadFixture().json()), "HS256");
  }

  @Test
  void refusesHs384AndHs512WithTheSameKey() {
    refuses(
        signed("{\"alg\":\"HS384\"}", new PayloadFixture().json(), "HmacSHA384", SECRET), "HS256");
    refuses(
        signed("{\"alg\":\"HS512\"}", new PayloadFixture().json(), "HmacSHA512", SECRET), "HS256");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"alg\":null}", "{\"alg\":\"hs256\"}", "{\"alg\":256}", "[]"})
  void refusesAHeaderWithoutTheAlgorithm(String header) {
    refuses(signed(header, new PayloadFixture().json()), "");
  }

  @Test
  void refusesTwoOrFourParts() {
    String jwt = new PayloadFixture().signed();

    refuses(jwt.substring(0, jwt.lastIndexOf('.')), "three parts");
    refuses(jwt + ".AAAA", "three parts");
    refuses(jwt + ".", "three parts");
    refuses("", "three parts");
    refuses(jwt + " ", "three parts");
    refuses(jwt + "\n", "three parts");
    refuses(jwt + "=", "three parts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"HS256\",\"crit\":[\"http://example.com/x\"],\"http://example.com/x\":1}",
        "{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false}",
        "{\"alg\":\"HS256\",\"crit\":[\"exp\"],\"exp\":1}",
        "{\"alg\":\"HS256\",\"crit\":[]}",
        "{\"alg\":\"HS256\",\"zip\":\"DEF\"}"
      })
  void refusesExtensionsOfTheHeader(String header) {
    refuses(signed(header, new PayloadFixture().json()), "");
  }

  @Test
  void refusesADuplicateClaim() {
    String json = new PayloadFixture().json();

    refuses(signed(HS256, json.replaceFirst("\\{", "{\"sub\":\"stores/other9\",")), "");
    refuses(signed(HS256, json.replace("\"id\":25", "\"id\":25,\"id\":1")), "");
    refuses(signed("{\"alg\":\"HS256\",\"alg\":\"HS256\"}", json), "");
  }

  @Test
  void refusesAnythingAfterThePayloadsObject() {
    refuses(signed(HS256, new PayloadFixture().json() + "{}"), "");
    refuses(signed(HS256, "[]"), "");
    refuses(signed(HS256, "text"), "");
  }

  private void refuses(String jwt, String reason) {
    assertThatThrownBy(() -> payloads.verify(jwt))
        .isInstanceOf(PayloadRefused.class)
        .hasMessageContaining(reason);
  }
}
