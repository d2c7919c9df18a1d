package com.actindo.connector.core1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.actindo.connector.vault.Secret;
import org.junit.jupiter.api.Test;

class PkceTest {
  @Test
  void makesTheChallengeOfRfc7636AppendixB() {
    assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void derivesOneVerifierFromOneBrowserSecret() {
    Pkce pkce = Pkce.from(Secret.of("browser"));

    assertThat(pkce).isEqualTo(Pkce.from(Secret.of("browser")));
    assertThat(pkce).isNotEqualTo(Pkce.from(Secret.of("other")));
    assertThat(pkce.verifier()).hasSize(43).matches("[A-Za-z0-9_-]+").doesNotContain("browser");
  }

  @Test
  void takesOnlyVerifiersOfTheRfcsForm() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pkce("x".repeat(42)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pkce("x".repeat(129)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pkce("ä".repeat(43)));
  }

  @Test
  void doesNotPrintItsVerifier() {
    assertThat(Pkce.from(Secret.of("browser"))).hasToString("Pkce[***]");
  }
}
