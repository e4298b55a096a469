package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.claim.DisagreementKind;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.json.IsfJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The conflicts and supersessions K1 to K22 are found by the library itself. */
class ConflictsTest {

  private final Dossier dossier = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
  private final List<Disagreement> found =
      Disagreements.in(dossier.claims(), dossier.sources(), dossier.actors());
  private final List<String[]> expected;

  ConflictsTest() throws IOException {
    try (InputStream in = ConflictsTest.class.getResourceAsStream("/isf-gaza-conflicts.csv")) {
      expected =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(","))
              .toList();
    }
  }

  @Test
  void noNumberIsMissing() {
    assertThat(expected.stream().map(row -> row[0]).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 22).mapToObj(n -> "K" + n).toList());
  }

  @Test
  void everyOneIsFound() {
    for (String[] row : expected) {
      DisagreementKind kind =
          DisagreementKind.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      List<ClaimId> claims = Stream.of(row[2].split(" ")).map(ClaimId::of).toList();

      assertThat(found)
          .as(String.join(" ", row))
          .anyMatch(each -> each.kind() == kind && claims.stream().allMatch(each::involves));
    }
  }

  @Test
  void sameFindingsInAnyOrderOfTheClaims() {
    List<Claim> reversed = new ArrayList<>(dossier.claims());
    Collections.reverse(reversed);

    assertThat(Disagreements.in(reversed, dossier.sources(), dossier.actors()))
        .containsExactlyElementsOf(found);
  }
}
