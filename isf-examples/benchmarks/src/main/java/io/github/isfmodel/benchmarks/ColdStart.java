package io.github.isfmodel.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long {@code isf status} takes from the start of a JVM to its end, beside an empty program: by
 * the clock, each in turn, medians.
 */
public final class ColdStart {

  private static final List<String> STATUS =
      List.of("status", "shipped:isf-gaza", "--on", "2025-12-12");
  private static final List<String> SHORT_RUNS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final int AOT_CACHE = 25;

  private final Path folder;
  private final String jar;
  private final List<Program> programs = new ArrayList<>();

  private ColdStart(Path folder, String jar) {
    this.folder = folder;
    this.jar = jar;
  }

  /** What is started, and the milliseconds of each run. */
  private record Program(String name, List<String> command, List<Double> runs) {

    Program(String name, List<String> command) {
      this(name, command, new ArrayList<>());
    }

    double median() {
      return runs.stream().sorted().skip(runs.size() / 2).findFirst().orElseThrow();
    }
  }

  /** The empty program. */
  static final class Nothing {
    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
  }

  /**
   * Prints the table.
   *
   * @param arguments the jar of the command line, and how many runs of each (15 if not given)
   * @throws IOException if a JVM cannot be started
   * @throws InterruptedException if the wait for one is cut off
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isf-cold");
    ColdStart cold = new ColdStart(folder, Path.of(arguments[0]).toAbsolutePath().toString());
    cold.prepare();
    cold.print(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15);
  }

  private void prepare() throws IOException, InterruptedException {
    String nothing = Nothing.class.getName();
    Path file = folder.resolve(nothing.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    try (InputStream bytes =
        ColdStart.class.getResourceAsStream(
            "ColdStart$" + Nothing.class.getSimpleName() + ".class")) {
      Files.copy(bytes, file);
    }
    add("an empty program", List.of(), List.of("-cp", folder.toString(), nothing));
    add("status", List.of(), status());
    add("with " + String.join(" ", SHORT_RUNS), SHORT_RUNS, status());
    add("with an archive", archive("plain", List.of()), status());
    add("with an archive and these", archive("short", SHORT_RUNS), status());
  }

  private void add(String name, List<String> options, List<String> program) {
    programs.add(new Program(name, java(options, program)));
  }

  /** The options with which classes come from an archive that is made here. */
  private List<String> archive(String name, List<String> options)
      throws IOException, InterruptedException {
    String archive = folder.resolve(name).toString();
    boolean cache = Runtime.version().feature() >= AOT_CACHE;
    String making = cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    millis(java(with(options, making + archive), status()));
    return with(options, (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
  }

  private static List<String> with(List<String> options, String another) {
    List<String> all = new ArrayList<>(options);
    all.add(another);
    return all;
  }

  private List<String> status() {
    List<String> status = new ArrayList<>(List.of("-jar", jar));
    status.addAll(STATUS);
    return status;
  }

  private static List<String> java(List<String> options, List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(program);
    return command;
  }

  private void print(int runs) throws IOException, InterruptedException {
    for (int run = 0; run < runs; run++) {
      for (Program program : programs) {
        program.runs().add(millis(program.command()));
      }
    }
    System.out.printf(Locale.ROOT, "JDK %s, %d runs of each%n", Runtime.version(), runs);
    double empty = programs.get(0).median();
    for (Program each : programs) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f ms | %.1f |%n",
          each.name(),
          each.median(),
          each.median() / empty);
    }
  }

  private double millis(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + ": " + Files.readString(folder.resolve("err")));
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
