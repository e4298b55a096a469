package io.github.isfmodel.examples.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShowTest {

  @Test
  void showByIndexAndById() {
    Run byId = Run.of("show", "shipped:isf-gaza", "/resolutions/unscr-2803/symbol");

    assertThat(byId.code()).isZero();
    assertThat(byId.out().strip()).isEqualTo("\"S/RES/2803 (2025)\"");
    assertThat(Run.of("show", "shipped:isf-gaza", "/forces/0/id").out().strip())
        .isEqualTo("\"isf\"");
  }

  @ParameterizedTest
  @EnumSource
  void showAll(ShippedRecord record) throws IOException {
    ObjectMapper mapper = new ObjectMapper();

    assertThat(mapper.readTree(Run.of("show", "shipped:" + record.id(), "").out()))
        .isEqualTo(mapper.readTree(record.json()));
  }

  @Test
  void whatCannotBeSeenOrTurnsALineRoundIsEscapedAsJsonMay(@TempDir Path folder)
      throws IOException {
    String title = "a\u007f\u0085\u2028\u202e\ufeff\uffff\u00e9\"\\\n\udb40\udc01";
    ObjectMapper mapper = new ObjectMapper();
    Path file = folder.resolve("odd.json");
    Files.write(
        file,
        mapper.writeValueAsBytes(
            mapper
                .createObjectNode()
                .put("type", "dossier")
                .put("format", "1.0")
                .put("title", title)
                .put("asOf", "2026-01-01")));
    String shown = Run.of("show", file.toString(), "/title").out().strip();

    assertThat(shown)
        .isEqualTo(
            "\"a\\u007f\\u0085\\u2028\\u202e\\ufeff\\uffff\u00e9\\\"\\\\\\n" + "\\udb40\\udc01\"");
    assertThat(mapper.readTree(shown).asText()).isEqualTo(title);
  }

  @Test
  void showNothingThere() {
    Run run = Run.of("show", "shipped:isf-gaza", "/forces/0/colour");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "isf: There is nothing at '/forces/0/colour': no 'colour' there. Its parts are id,");
  }

  @Test
  void showWithoutSlash() {
    assertThat(Run.of("show", "shipped:isf-gaza", "forces").err())
        .isEqualToIgnoringNewLines(
            "isf: 'forces' is not a JSON Pointer; begin it with a slash, such as /pledges/0.");
  }

  @Test
  void showAnElementThatIsNotInItsList() {
    assertThat(Run.of("show", "shipped:isf-gaza", "/forces/7").err())
        .endsWith("The list has 1 element." + System.lineSeparator());
  }
}
