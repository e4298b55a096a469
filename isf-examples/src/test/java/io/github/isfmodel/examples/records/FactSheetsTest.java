package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.rule.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every fact sheet. */
class FactSheetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/records/interfet.json",
        "/records/isaf.json",
        "/records/bosnia.json",
        "/records/haiti.json",
        "/records/undof.json",
        "/records/mfo.json",
        "/records/tiph.json",
        "/io/github/isfmodel/examples/unifil.json"
      })
  void breaksNoRuleAndLacksNothingButVotes(String resource) {
    FactSheet sheet = FactSheet.read(resource);

    assertThat(sheet.dossier().violations())
        .allMatch(each -> each.rule().equals(RuleId.of("ISF-RES-020")));
    sheet.votesAreConsistent();
    assertThat(IsfJson.readDossier(IsfJson.write(sheet.dossier())).orElseThrow())
        .isEqualTo(sheet.dossier());
  }
}
