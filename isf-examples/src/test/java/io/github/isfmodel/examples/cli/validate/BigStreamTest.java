package io.github.isfmodel.examples.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.cli.Main;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigStreamTest {

  @TempDir private Path folder;

  @Test
  void streamLongerThanMemoryIsRead() throws IOException, InterruptedException {
    Run.of(
        ("fixtures --stage deploying --type pledge --pledges 100000 --format ndjson --to " + folder)
            .split(" ", -1));
    Path pledges = folder.resolve("pledges-deploying-100000-1.ndjson");
    assertThat(Files.size(pledges)).isGreaterThan(64 * 1024 * 1024);

    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "validate",
                "-")
            .redirectInput(pledges.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out))
        .isEqualToNormalizingNewlines(
            "-: 100,000 documents, 100,000 sound, 0 with warnings only, 0 with errors\n");
  }
}
