package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Lawful;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No document that the writer emits is refused by the strict reader, if it breaks no rule. */
class LawfulDocumentsTest {

  @Property(tries = 100)
  void wholeRecordsAreRead(@ForAll @Lawful Dossier dossier) {
    isRead(DocumentType.DOSSIER, dossier);
  }

  @Property(tries = 30)
  void partsAreReadByThemselves(@ForAll @Lawful Dossier dossier) {
    areRead(DocumentType.RESOLUTION, dossier.resolutions());
    areRead(DocumentType.FORCE, dossier.forces());
    areRead(DocumentType.PLEDGE, dossier.pledges());
    areRead(DocumentType.PRECONDITION, dossier.preconditions());
    areRead(DocumentType.MILESTONE, dossier.milestones());
    areRead(DocumentType.CLAIM, dossier.claims());
  }

  private static <T> void areRead(DocumentType<T> type, List<T> parts) {
    parts.forEach(part -> isRead(type, part));
  }

  private static <T> void isRead(DocumentType<T> type, T value) {
    for (byte[] form :
        List.of(
            IsfJson.write(type, value),
            IsfJson.writeIndented(type, value),
            IsfJson.canonical(type, value))) {
      Reading<T> reading = IsfJson.read(form, type);
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.value()).contains(value);
    }
  }
}
