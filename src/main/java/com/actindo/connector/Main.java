package com.actindo.connector;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Vault;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command line of the service. */
@Command(
    name = "connector",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Connects BigCommerce stores with Actindo Core1 workspaces.",
    footer = "All settings are environment variables; the README lists them.")
public final class Main implements Callable<Integer> {
  private static final Logger log = LoggerFactory.getLogger(Main.class);
  private static final int WRONG = 2;

  private final Map<String, String> environment;

  private Main(Map<String, String> environment) {
    this.environment = environment;
  }

  public static void main(String[] args) {
    System.exit(run(System.getenv(), args));
  }

  /** Runs a command and returns its exit status: 0 fine, 2 wrong configuration, 1 anything else. */
  static int run(Map<String, String> environment, String... args) {
    var main = new Main(environment);
    return new CommandLine(main)
        .addSubcommand("serve", new Serve(main))
        .addSubcommand("sandbox", new SandboxCommand(main))
        .addSubcommand("migrate", new Migrate(main))
        .addSubcommand("export", new Export(main))
        .addSubcommand(
            "keys",
            new CommandLine(new Keys())
                .addSubcommand(new KeysCreate())
                .addSubcommand(new KeysRotate(main)))
        .setParameterExceptionHandler(Main::wrongArguments)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
        .execute(args);
  }

  /** Without a command the service is started. */
  @Override
  public Integer call() throws Exception {
    return serve(Settings.read(environment));
  }

  private static int serve(Settings settings) throws IOException, KeysetFault {
    untilStopped(App.start(settings));
    return 0;
  }

  private static void untilStopped(AutoCloseable app) {
    var ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(app, ended), "stop"));
    await(ended);
  }

  private static void stop(AutoCloseable app, CountDownLatch ended) {
    try {
      app.close();
    } catch (Exception e) {
      log.atError().setCause(e).log("service did not stop cleanly");
    } finally {
      ended.countDown();
    }
  }

  private static void await(CountDownLatch ended) {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int wrongArguments(CommandLine.ParameterException e, String[] args) {
    System.err.println(e.getMessage() + " (see --help)");
    return WRONG;
  }

  private static int failed(Exception e) {
    if (e instanceof SettingsFault fault) {
      fault.faults().forEach(System.err::println);
      return WRONG;
    }
    if (e instanceof KeysetFault) {
      System.err.println("KEYSET_FILE or KEYSET is wrong: " + e.getMessage());
      return WRONG;
    }
    if (e instanceof IOException || e instanceof JavalinBindException) {
      System.err.println(e.getMessage());
    }
    log.atError().setCause(e).log("command failed");
    return 1;
  }

  /** The version that the build wrote into the jar. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** What {@code --version} says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"connector " + version()};
    }
  }

  @Command(mixinStandardHelpOptions = true, description = "Starts the service (the default).")
  private record Serve(Main main) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return Main.serve(Settings.read(main.environment));
    }
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Starts the service together with stand-ins for BigCommerce and Core1.")
  private record SandboxCommand(Main main) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      var sandbox = SandboxApp.start(main.environment);
      System.out.println("Open " + sandbox.url() + " in a browser. Ctrl-C stops everything.");
      untilStopped(sandbox);
      return 0;
    }
  }

  @Command(mixinStandardHelpOptions = true, description = "Applies the migrations and ends.")
  private record Migrate(Main main) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      int applied =
          Storage.migrate(
              SettingsReader.database(main.environment), SettingsReader.dataDir(main.environment));
      log.atInfo().addKeyValue("applied", applied).log("migrations applied");
      return 0;
    }
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Writes the personal data kept about a store to standard output, as lines of JSON.")
  private static final class Export implements Callable<Integer> {
    private final Main main;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "STORE_HASH", description = "The store, as in stores/STORE_HASH.")
    private String store = "";

    Export(Main main) {
      this.main = main;
    }

    @Override
    public Integer call() throws Exception {
      Optional<StoreHash> hash = StoreHash.parse(store);
      if (hash.isEmpty()) {
        throw new CommandLine.ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "STORE_HASH is 1 to 32 lower-case letters and digits");
      }
      return StoreExport.run(main.environment, hash.get(), System.out);
    }
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Makes and changes the keys that seal tokens.")
  private static final class Keys implements Callable<Integer> {

    @Override
    public Integer call() {
      System.err.println("Give create or rotate (see keys --help)");
      return WRONG;
    }
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Writes a new keyset to standard output.")
  private static final class KeysCreate implements Callable<Integer> {
    @Override
    public Integer call() {
      System.out.println(Vault.createKeyset().strip());
      return 0;
    }
  }

  @Command(
      name = "rotate",
      mixinStandardHelpOptions = true,
      description = "Adds a new primary key to KEYSET_FILE and re-seals the stored tokens.")
  private record KeysRotate(Main main) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return Rotation.run(main.environment);
    }
  }
}
