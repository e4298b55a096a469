package io.github.isfmodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is meant to take more memory than there is. */
class MemoryTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  private Path file(String start, char each, int megabytes, boolean packed) throws IOException {
    Path file = folder.resolve("input");
    OutputStream plain = Files.newOutputStream(file);
    try (OutputStream out = packed ? new GZIPOutputStream(plain) : plain) {
      out.write(start.getBytes(UTF_8));
      byte[] some = new byte[MEGABYTE];
      Arrays.fill(some, (byte) each);
      for (int i = 0; i < megabytes; i++) {
        out.write(some);
      }
    }
    return file;
  }

  /** The program in a Java of its own: what it wrote, beside what it says of each document. */
  private Run run(int megabytes, String command, Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command,
                file.toString())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    int code = process.waitFor();
    return new Run(
        code, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }

  @Test
  void whatIsBeyondALimitTakesLittle() throws Exception {
    for (boolean packed : List.of(true, false)) {
      Run string = run(80, "validate", file("{\"type\":\"pledge\",\"x\":\"", 'a', 200, packed));
      assertThat(string.err()).isEmpty();
      assertThat(string.out())
          .contains("column 22, /x: a string is longer than 1000000 characters here");
      assertThat(string.code()).isEqualTo(1);
      Run brackets = run(80, "validate", file("\n", '[', 200, packed));
      assertThat(brackets.err()).isEmpty();
      assertThat(brackets.out()).contains("nested more than 200 deep");
      assertThat(brackets.code()).isEqualTo(1);
    }
  }

  @Test
  void noCommandTakesMoreForIt() throws Exception {
    Run run = run(80, "votes", file("{\"type\":\"pledge\",\"x\":\"", 'a', 200, true));
    assertThat(run.err()).startsWith("isf: ").contains(" is no record: ").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whatTakesMoreThanThereIsIsToldInASentence() throws Exception {
    assertThat(run(40, "validate", file("{\"type\":", ' ', 60, false)))
        .isEqualTo(
            new Run(
                2,
                "",
                "isf: there is not enough memory for this input; give Java more of it, as in \"java"
                    + " -Xmx4g -jar isf.jar\", or split the input."
                    + System.lineSeparator()));
  }
}
