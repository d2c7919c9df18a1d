import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Build time only: applies the migrations to a throw-away PostgreSQL and writes jOOQ's classes from
 * it. Does nothing while neither the migrations nor the versions have changed.
 */
class JooqCodegen {
  private static final String PACKAGE = "com.actindo.connector.db.gen";
  private static final String SCHEMA = "connector";

  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path stamp = target.resolve(".stamp");
    String self =
        Files.readString(
            Path.of(
                System.getProperty(
                    "jdk.launcher.sourcefile", "src/codegen/java/JooqCodegen.java")));
    String fingerprint = fingerprint(migrations, args[2] + self);
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
      return;
    }
    try (var postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      Flyway.configure()
          .dataSource(url, "postgres", "postgres")
          .defaultSchema(SCHEMA)
          .locations("filesystem:" + migrations)
          .load()
          .migrate();
      GenerationTool.generate(
          new Configuration()
              .withLogging(Logging.WARN)
              .withJdbc(new Jdbc().withUrl(url).withUser("postgres").withPassword("postgres"))
              .withGenerator(
                  new Generator()
                      .withDatabase(
                          new Database()
                              .withInputSchema(SCHEMA)
                              .withExcludes("flyway_schema_history|scheduled_tasks"))
                      .withGenerate(
                          new Generate()
                              .withRecords(true)
                              .withPojos(false)
                              .withJavaTimeTypes(true)
                              .withGlobalObjectReferences(true))
                      .withTarget(
                          new Target().withPackageName(PACKAGE).withDirectory(target.toString()))));
    }
    Files.writeString(stamp, fingerprint);
  }

  private static String fingerprint(Path folder, String salt)
      throws IOException, GeneralSecurityException {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(salt.getBytes(StandardCharsets.UTF_8));
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
