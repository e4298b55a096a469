package io.github.isfmodel.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that is packed with gzip is as good as it is unpacked. */
class PackedInputTest {

  @TempDir private Path folder;

  private Path packed(byte[] record) throws IOException {
    Path file = folder.resolve("record.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(record);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status FILE --on 2025-12-12",
        "renewal FILE --on 2026-03-20 --text unscr-2803",
        "votes FILE",
        "pledges FILE --on 2026-03-01",
        "milestones FILE --on 2025-12-12",
        "diff FILE --from us-draft-2025-11-03 --to unscr-2803",
        "claims FILE --actor azerbaijan",
        "calendar FILE",
        "show FILE /title",
      })
  void isTaken(String command) throws IOException {
    String file = packed(ShippedRecord.ISF_GAZA.json()).toString();
    Run expected = Run.of(command.replace("FILE", "shipped:isf-gaza").split(" ", -1));

    assertThat(expected.code()).isZero();
    assertThat(Run.of(command.replace("FILE", file).split(" ", -1))).isEqualTo(expected);
  }

  @Test
  void isTakenWithErrorsThatACommandShows() throws IOException {
    String record = new String(ShippedRecord.ISF_GAZA.json(), StandardCharsets.UTF_8);
    byte[] wrong =
        record
            .replace("\"member\": \"PAK\"", "\"member\": \"IDN\"")
            .getBytes(StandardCharsets.UTF_8);
    Path plain = Files.write(folder.resolve("record.json"), wrong);
    Run expected = Run.of("votes", plain.toString());

    assertThat(expected.code()).isEqualTo(1);
    assertThat(expected.out()).contains("Indonesia (IDN) did not sit on the Council");
    assertThat(Run.of("votes", packed(wrong).toString())).isEqualTo(expected);
  }

  @Test
  void damageIsTold() throws IOException {
    byte[] packed = Files.readAllBytes(packed(ShippedRecord.ISF_GAZA.json()));
    Path cut = folder.resolve("cut.json.gz");
    Files.write(cut, Arrays.copyOf(packed, packed.length / 2));

    assertThat(Run.of("status", cut.toString(), "--on", "2025-12-12"))
        .isEqualTo(
            new Run(
                1,
                "",
                "isf: "
                    + cut
                    + " has 1 error; \"isf validate\" lists them. The first: line 1, column 1, the"
                    + " top: the gzip data ends before it is complete; check whether it was cut off"
                    + " [ISF-JSON-022]"
                    + System.lineSeparator()));
  }
}
