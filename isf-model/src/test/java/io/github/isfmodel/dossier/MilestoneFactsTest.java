package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COMMITTEE;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.declaration;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last word of each who declares something counts. */
class MilestoneFactsTest {

  private static Declaration reached(ActorId by, String when) {
    return of(DeclarationKind.REACHED, by, when);
  }

  private static Declaration verified(String when) {
    return of(DeclarationKind.VERIFIED, COMMITTEE, when);
  }

  private static Declaration disputed(ActorId by, String when) {
    return of(DeclarationKind.DISPUTED, by, when);
  }

  private static Declaration of(DeclarationKind kind, ActorId by, String when) {
    return declaration(kind, by, when).withCitations(Sample.seen());
  }

  private static Truth truth(Optional<ActorId> verifier, Declaration... declarations) {
    Dossier dossier =
        Sample.withMilestone(0, each -> each.withVerifier(verifier).withDeclarations(declarations));
    return new DossierFacts(dossier, LocalDate.of(2026, 6, 1))
        .finding(new Proposition.MilestoneReached(MilestoneId.of("disarmament")))
        .truth();
  }

  private static Truth withVerifier(Declaration... declarations) {
    return truth(Optional.of(COMMITTEE), declarations);
  }

  private static Truth withoutVerifier(Declaration... declarations) {
    return truth(Optional.empty(), declarations);
  }

  @Test
  void theVerifierCanTakeBackWhatItVerified() {
    assertThat(
            withVerifier(
                reached(BOARD, "2026-01-10"),
                verified("2026-02-01"),
                disputed(COMMITTEE, "2026-03-01")))
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void theVerifierCanVerifyWhatItDisputed() {
    assertThat(withVerifier(disputed(COMMITTEE, "2026-01-10"), verified("2026-02-01")))
        .isEqualTo(Truth.MET);
  }

  @Test
  void aDisputeOfSomebodyElseDecidesNothing() {
    assertThat(withoutVerifier(disputed(EGYPT, "2026-01-10"))).isEqualTo(Truth.UNKNOWN);
    assertThat(withVerifier(disputed(EGYPT, "2026-01-10"))).isEqualTo(Truth.UNKNOWN);
    assertThat(withVerifier(disputed(COMMITTEE, "2026-01-10"))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void whoDisputedItAndThenDeclaresItReachedNoLongerDisputesIt() {
    assertThat(withoutVerifier(disputed(EGYPT, "2026-01-10"), reached(EGYPT, "2026-03-01")))
        .isEqualTo(Truth.MET);
    assertThat(withoutVerifier(reached(EGYPT, "2026-01-10"), disputed(EGYPT, "2026-03-01")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatOneDeclaresReachedAndAnotherDisputesIsContested() {
    assertThat(withoutVerifier(disputed(EGYPT, "2026-01-10"), reached(BOARD, "2026-03-01")))
        .isEqualTo(Truth.CONTESTED);
    assertThat(withoutVerifier(reached(BOARD, "2026-01-10"), disputed(EGYPT, "2026-03-01")))
        .isEqualTo(Truth.CONTESTED);
  }

  @Test
  void aVerificationSettlesEarlierDisputesAndLaterOnesContestIt() {
    assertThat(withVerifier(disputed(EGYPT, "2026-01-10"), verified("2026-02-01")))
        .isEqualTo(Truth.MET);
    assertThat(withVerifier(verified("2026-02-01"), disputed(EGYPT, "2026-03-01")))
        .isEqualTo(Truth.CONTESTED);
    assertThat(withVerifier(disputed(COMMITTEE, "2026-02-01"), reached(BOARD, "2026-03-01")))
        .isEqualTo(Truth.CONTESTED);
  }

  @Test
  void edge_whatTheVerifierDeclaresReachedIsVerified() {
    assertThat(withVerifier(reached(COMMITTEE, "2026-01-10"))).isEqualTo(Truth.MET);
    assertThat(withVerifier(disputed(EGYPT, "2026-01-09"), reached(COMMITTEE, "2026-01-10")))
        .isEqualTo(Truth.MET);
    assertThat(withVerifier(reached(COMMITTEE, "2026-01-10"), disputed(EGYPT, "2026-01-11")))
        .isEqualTo(Truth.CONTESTED);
    assertThat(withVerifier(verified("2026-01-10"), reached(COMMITTEE, "2026-01-11")))
        .isEqualTo(Truth.MET);
  }

  @Test
  void edge_whatAnotherThanTheVerifierCallsVerifiedIsOnlyDeclared() {
    Declaration byBoard = of(DeclarationKind.VERIFIED, BOARD, "2026-01-10");
    Declaration byNobody = byBoard.withBy(Optional.empty());

    assertThat(withVerifier(byBoard)).isEqualTo(Truth.UNKNOWN);
    assertThat(withVerifier(byNobody)).isEqualTo(Truth.UNKNOWN);
    assertThat(withoutVerifier(byBoard)).isEqualTo(Truth.MET);
    assertThat(withoutVerifier(byNobody)).isEqualTo(Truth.MET);
    assertThat(withVerifier(byBoard, disputed(EGYPT, "2026-01-09"))).isEqualTo(Truth.CONTESTED);
    assertThat(withVerifier(disputed(COMMITTEE, "2026-01-09"), byBoard)).isEqualTo(Truth.CONTESTED);
    assertThat(withVerifier(byBoard, disputed(COMMITTEE, "2026-01-11"))).isEqualTo(Truth.NOT_MET);
  }

  /** Nobody contradicts it, and declared is not verified. */
  @Test
  void whatOneDeclaresReachedAndNobodyVerifiedIsNotKnown() {
    assertThat(withVerifier(reached(BOARD, "2026-01-10"))).isEqualTo(Truth.UNKNOWN);
    assertThat(withVerifier(reached(BOARD, "2026-01-10"), disputed(EGYPT, "2026-01-11")))
        .isEqualTo(Truth.CONTESTED);
    assertThat(withoutVerifier(reached(BOARD, "2026-01-10"))).isEqualTo(Truth.MET);
  }

  @Test
  void whoAreNotNamedMayBeDifferent() {
    Declaration anonymous = disputed(EGYPT, "2026-01-10").withBy(Optional.empty());

    assertThat(withoutVerifier(anonymous, anonymous.withKind(DeclarationKind.REACHED)))
        .isEqualTo(Truth.CONTESTED);
  }
}
