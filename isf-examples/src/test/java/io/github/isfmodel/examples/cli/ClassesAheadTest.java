package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassesAheadTest {

  /**
   * A class of ours that is read from a file; what a lambda becomes is not, and which classes
   * without a name there are depends on the compiler.
   */
  private static final Pattern LOADED =
      Pattern.compile("(?m)^(io\\.github\\.isfmodel\\.[\\w.$]*[A-Za-z]) source: (?:file|jrt)");

  @TempDir private Path folder;

  @Test
  void everyClassIsListedOnceAndThere() throws Exception {
    assertThat(ClassesAhead.list()).doesNotHaveDuplicates().hasSizeGreaterThan(800);
    for (String name : ClassesAhead.list()) {
      Class.forName(name, false, Main.class.getClassLoader());
    }
  }

  /** What is missing belongs to the end of the list, or where it is needed. */
  @Test
  void statusNeedsNoOtherClass() throws Exception {
    List<String> loaded = new ArrayList<>();
    LOADED.matcher(loadedByStatus()).results().forEach(found -> loaded.add(found.group(1)));
    assertThat(loaded).hasSizeGreaterThan(ClassesAhead.list().size());
    loaded.removeAll(ClassesAhead.list());
    assertThat(loaded)
        .containsExactlyInAnyOrder(Main.class.getName(), ClassesAhead.class.getName());
  }

  /** It takes as long as loading a hundred classes; a record that is compared writes it out. */
  @Test
  void statusLinksNoMethodOfRecords() throws Exception {
    assertThat(loadedByStatus())
        .contains(LinkedHashMap.class.getName() + " ")
        .doesNotContain("java.lang.runtime.ObjectMethods");
  }

  private String loadedByStatus() throws Exception {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load:file=" + log + ":none:filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "status",
                "shipped:isf-gaza",
                "--on",
                "2025-12-12")
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    return Files.readString(log);
  }
}
