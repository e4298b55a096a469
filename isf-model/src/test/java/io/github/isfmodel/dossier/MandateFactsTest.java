package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.SampleActs.step;
import static io.github.isfmodel.dossier.SampleActs.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the act in force provides, and not what one before it did. */
class MandateFactsTest {

  private static final ActorId UNION = ActorId.of("union");
  private static final LegalBasis SILENT = new LegalBasis.Unspecified();
  private static final LegalBasis SEVEN = explicit(Chapter.VII);
  private static final LegalBasis SIX = explicit(Chapter.VI);
  private static final LegalBasis READ =
      new LegalBasis.Contested(List.of(reading(Chapter.VI), reading(Chapter.VII)));

  private static LegalBasis explicit(Chapter chapter) {
    return new LegalBasis.Explicit(List.of(chapter));
  }

  private static LegalReading reading(Chapter chapter) {
    return LegalReading.builder()
        .by(Speaker.builder().kind(SpeakerKind.INSTITUTION).actor(Sample.EGYPT).build())
        .basis(explicit(chapter))
        .build();
  }

  private static Resolution act(
      String adopted, MandateActKind kind, LegalBasis basis, String until) {
    return text("r" + adopted.substring(0, 4))
        .legalBasis(basis)
        .addLifecycle(step(Stage.ADOPTED, adopted))
        .addMandateActs(SampleActs.mandateAct(kind))
        .addClocks(SampleActs.clock(ClockKind.MANDATE, new Term.Until(LocalDate.parse(until))))
        .build();
  }

  private static Resolution given(LegalBasis basis) {
    return act("2000-01-01", MandateActKind.ESTABLISHES, basis, "2000-12-31");
  }

  private static Resolution extended(LegalBasis basis) {
    return act("2000-12-31", MandateActKind.EXTENDS, basis, "2005-12-31").withId(id("later"));
  }

  private static ResolutionId id(String value) {
    return ResolutionId.of(value);
  }

  private static Finding chapterSeven(Dossier dossier, String day, Optional<ForceId> force) {
    return new DossierFacts(dossier, LocalDate.parse(day))
        .finding(new Proposition.MandateProvides(MandateFeature.CHAPTER_VII, force));
  }

  private static Finding chapterSeven(String day, Resolution... texts) {
    return chapterSeven(Sample.dossier().withResolutions(texts), day, Optional.of(FORCE));
  }

  @Test
  void aMandateGivenAnewRestsOnItsOwnAct() {
    Finding found =
        chapterSeven(
            "2005-03-01",
            given(SEVEN),
            act("2005-01-01", MandateActKind.ESTABLISHES, SIX, "2005-12-31"));

    assertThat(found.truth()).isEqualTo(Truth.NOT_MET);
    assertThat(found.evidence()).extracting(each -> each.entity().value()).containsExactly("r2005");
  }

  @Test
  void whatIsGivenAnewInSilenceCarriesNothingOn() {
    assertThat(
            chapterSeven(
                    "2005-03-01",
                    given(SEVEN),
                    act("2005-01-01", MandateActKind.ESTABLISHES, SILENT, "2005-12-31"))
                .truth())
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void theNewestActThatNamesAChapterDecides() {
    assertThat(chapterSeven("2003-01-01", given(SEVEN), extended(SIX)).truth())
        .isEqualTo(Truth.NOT_MET);
    assertThat(chapterSeven("2003-01-01", given(SEVEN), extended(SILENT)).truth())
        .isEqualTo(Truth.MET);
    assertThat(chapterSeven("2003-01-01", given(SIX), extended(SEVEN)).truth())
        .isEqualTo(Truth.MET);
    assertThat(chapterSeven("2003-01-01", given(READ), extended(SILENT)).truth())
        .isEqualTo(Truth.CONTESTED);
  }

  @Test
  void anEarlierActThatReadersDisagreeOnIsNoEvidence() {
    Finding found = chapterSeven("2003-01-01", given(READ), extended(SEVEN));

    assertThat(found.truth()).isEqualTo(Truth.MET);
    assertThat(found.evidence()).extracting(Evidence::entity).containsExactly(id("later"));
  }

  /** Nobody can tell what a renewal carries on that the record does not hold. */
  @ParameterizedTest
  @EnumSource(
      value = MandateActKind.class,
      names = {"EXTENDS", "ESTABLISHES"})
  void aSilentActCarriesOnWhatTheRecordLeavesOut(MandateActKind kind) {
    Truth truth = kind == MandateActKind.EXTENDS ? Truth.UNKNOWN : Truth.NOT_MET;
    Dossier gap =
        Sample.withForce(
            force ->
                force.withLineageGaps(
                    LineageGap.builder()
                        .kind(LineageGapKind.ACTS_NOT_RECORDED)
                        .first(LocalDate.of(2001, 1, 1))
                        .last(LocalDate.of(2004, 12, 31))
                        .build()));
    Resolution silent = act("2005-01-01", kind, SILENT, "2005-12-31");

    assertThat(
            chapterSeven(
                    gap.withResolutions(given(SEVEN), silent), "2005-03-01", Optional.of(FORCE))
                .truth())
        .isEqualTo(truth);
    assertThat(chapterSeven("2005-03-01", silent).truth()).isEqualTo(truth);
  }

  /** The Council's authorization beside a mandate of a union, neither subordinate to the other. */
  @ParameterizedTest
  @CsvSource({"2000-06-01, MET", "2001-06-01, NOT_MET"})
  void ofTwoWhoGaveItTheBasisOfEachCountsAsLongAsItsTerm(String day, Truth truth) {
    Resolution union =
        act("2000-02-01", MandateActKind.ESTABLISHES, SIX, "2002-12-31")
            .withId(id("union"))
            .withIssuer(UNION);

    assertThat(chapterSeven(day, given(SEVEN), union).truth()).isEqualTo(truth);
  }

  /** An unrelated text without Chapter VII does not tell what the mandate that may run provides. */
  @Test
  void anUnrelatedTextDeniesNothingBesideAMandateThatMayRun() {
    Resolution unrelated =
        text("unrelated").addLifecycle(step(Stage.ADOPTED, "2000-01-01")).build();
    Resolution open =
        given(SEVEN)
            .withClocks(
                SampleActs.clock(
                    ClockKind.MANDATE,
                    SampleActs.months(6, SampleActs.anchor(AnchorKind.START_OF_OPERATION))));
    Dossier dossier = Sample.dossier().withResolutions(unrelated, open);

    assertThat(chapterSeven(dossier, "2000-01-01", Optional.empty()).truth())
        .isNotEqualTo(Truth.NOT_MET);
    assertThat(chapterSeven(dossier, "2003-01-01", Optional.empty()).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(
            chapterSeven(
                    Sample.dossier().withResolutions(unrelated), "2003-01-01", Optional.empty())
                .truth())
        .isEqualTo(Truth.NOT_MET);
  }
}
