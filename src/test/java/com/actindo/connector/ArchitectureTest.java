package com.actindo.connector;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The line of the features and the house rules that a machine can check. */
class ArchitectureTest {
  private static final String ROOT = "com.actindo.connector";

  /** Each feature may use those to its right. */
  private static final List<String> FEATURES =
      List.of(
          "disclosure",
          "callback",
          "setup",
          "omnichannel",
          "sync",
          "order",
          "connection",
          "attribute",
          "workspace",
          "installation");

  private static final List<String> KERNELS =
      List.of("bigcommerce", "core1", "http", "vault", "web", "audit", "db", "problem");

  private static JavaClasses all;

  @BeforeAll
  static void read() {
    all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)
            .that(
                DescribedPredicate.not(
                    resideInAPackage(ROOT + ".jte..").or(resideInAPackage(ROOT + ".db.gen.."))));
  }

  @Test
  void everyPackageHasItsPlaceInTheTable() {
    List<String> known = new ArrayList<>(FEATURES);
    known.addAll(KERNELS);
    known.add("sandbox");

    assertThat(all.stream().map(ArchitectureTest::top).filter(top -> !top.isEmpty()).distinct())
        .isSubsetOf(known);
  }

  @Test
  void aFeatureUsesOnlyThoseToItsRight() {
    for (int i = 0; i < FEATURES.size(); i++) {
      for (String left : FEATURES.subList(0, i)) {
        noClasses()
            .that(resideInAPackage(in(FEATURES.get(i))))
            .should()
            .dependOnClassesThat(resideInAPackage(in(left)))
            .allowEmptyShould(true)
            .check(all);
      }
    }
  }

  @Test
  void kernelsUseNoFeature() {
    for (String kernel : KERNELS) {
      noClasses()
          .that(resideInAPackage(in(kernel)))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT)
                  .or(
                      DescribedPredicate.or(
                          FEATURES.stream().map(f -> resideInAPackage(in(f))).toList())))
          .check(all);
    }
  }

  @Test
  void theSandboxSharesNothingWithTheProduct() {
    noClasses()
        .that(resideInAPackage(in("sandbox")))
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(DescribedPredicate.not(resideInAPackage(in("sandbox"))))
                .and(DescribedPredicate.not(resideInAPackage(ROOT + ".jte.."))))
        .check(all);
    noClasses()
        .that(resideInAPackage(in("*")))
        .and(DescribedPredicate.not(resideInAPackage(in("sandbox"))))
        .should()
        .dependOnClassesThat(resideInAPackage(in("sandbox")))
        .allowEmptyShould(true)
        .check(all);
  }

  @Test
  void queriesStandInRepositoriesOnly() {
    noClasses()
        .that(DescribedPredicate.not(resideInAPackage(in("db"))))
        .and(named("Repository", "Rows").negate())
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.jooq..").or(resideInAPackage(ROOT + ".db.gen..")))
        .check(all.that(DescribedPredicate.not(queriesOutside())));
  }

  /** Ready asks the database by one statement; a job is staged on the transaction's connection. */
  private static DescribedPredicate<JavaClass> queriesOutside() {
    Set<String> names = Set.of("Management", "JobTable");
    return DescribedPredicate.describe(
        "has a reason", type -> names.contains(outer(type).getSimpleName()));
  }

  @Test
  void onlyHandlersKnowTheWebFramework() {
    noClasses()
        .that(
            DescribedPredicate.not(
                resideInAPackage(in("web"))
                    .or(resideInAPackage(ROOT))
                    .or(resideInAPackage(in("sandbox")))))
        .and(named("Handlers", "Payloads", "ClaimPages", "Sessions").negate())
        .should()
        .dependOnClassesThat(resideInAPackage("io.javalin.."))
        .check(all);
  }

  @Test
  void timeComesFromTheInjectedSource() {
    noClasses()
        .that(named("Wiring", "SandboxApp", "Rotation", "StoreExport").negate())
        .should()
        .callMethodWhere(readsTheWallClock())
        .check(all);
  }

  private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
    Set<Class<?>> times =
        Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class);
    return DescribedPredicate.describe(
        "reads the wall clock",
        call -> {
          JavaClass owner = call.getTargetOwner();
          String method = call.getName();
          boolean now = times.stream().anyMatch(owner::isEquivalentTo) && method.equals("now");
          boolean system =
              (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                  && method.startsWith("system");
          boolean millis = owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
          return now || system || millis;
        });
  }

  @Test
  void textsNameTheLanguageOfTheirNumbers() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are texts", type -> type.getSimpleName().endsWith("Texts")))
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(all);
  }

  @Test
  void nobodySleepsButTheOnePause() {
    noClasses()
        .that(named("Wiring").or(resideInAPackage(in("sandbox"))).negate())
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "sleeps",
                call ->
                    call.getTargetOwner().isEquivalentTo(Thread.class)
                        && call.getName().equals("sleep")))
        .check(all);
  }

  @Test
  void onlyMainReadsTheEnvironment() {
    noClasses()
        .that(named("Main").negate())
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the environment",
                call ->
                    call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("getenv")))
        .check(all);
  }

  /** {@code DELETE /v2/orders} would archive all orders of a shop. */
  @Test
  void nothingOfAStoreIsEverDeleted() {
    noClasses()
        .that(resideInAPackage(in("bigcommerce")))
        .should()
        .callMethod(HttpRequest.Builder.class, "DELETE")
        .orShould()
        .callMethod(
            HttpRequest.Builder.class, "method", String.class, HttpRequest.BodyPublisher.class)
        .check(all);
  }

  @Test
  void noStateIsStatic() {
    fields().that().areStatic().should().beFinal().check(all);
  }

  @Test
  void everyNameSaysWhatItDoes() {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base)(\\$.*)?").check(all);
  }

  private static DescribedPredicate<JavaClass> named(String... endings) {
    return DescribedPredicate.describe(
        "named " + String.join(" or ", endings),
        type -> {
          String name = outer(type).getSimpleName();
          return List.of(endings).stream().anyMatch(name::endsWith);
        });
  }

  private static JavaClass outer(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outer).orElse(type);
  }

  private static String in(String top) {
    return ROOT + "." + top + "..";
  }

  /** The first package below the root; empty for the root itself. */
  private static String top(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(ROOT)) {
      return "";
    }
    String below = name.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
