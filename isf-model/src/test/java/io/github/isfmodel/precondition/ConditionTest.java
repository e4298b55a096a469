package io.github.isfmodel.precondition;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.precondition.Condition.AllOf;
import io.github.isfmodel.precondition.Condition.AnyOf;
import io.github.isfmodel.precondition.Condition.AtLeast;
import io.github.isfmodel.precondition.Condition.Not;
import io.github.isfmodel.precondition.Proposition.ActDone;
import io.github.isfmodel.precondition.Proposition.CeasefireHolds;
import io.github.isfmodel.precondition.Proposition.ConsentGiven;
import io.github.isfmodel.precondition.Proposition.DecisionTaken;
import io.github.isfmodel.precondition.Proposition.InstrumentExists;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private static final Condition RESOLUTION =
      new InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
  private static final Condition AGREEMENT =
      new InstrumentExists(InstrumentKind.INTERNATIONAL_AGREEMENT);
  private static final Condition DISARMED = new ActDone(ActorId.of("hamas"), ActKind.DISARM);

  private static final List<Truth> TRUTHS = List.of(Truth.values());

  /** Any answer, but the same one to the same proposition. */
  private static final Facts ARBITRARY_FACTS =
      proposition ->
          new Finding(TRUTHS.get(Math.floorMod(proposition.hashCode(), TRUTHS.size())), List.of());

  private static Facts known(Condition... met) {
    return proposition ->
        new Finding(List.of(met).contains(proposition) ? Truth.MET : Truth.NOT_MET, List.of());
  }

  @Test
  void aResolutionOrAnAgreementWillDo() {
    Condition either = new AnyOf(List.of(RESOLUTION, AGREEMENT));
    assertThat(either.evaluate(known(AGREEMENT)).truth()).isEqualTo(Truth.MET);
    assertThat(either.evaluate(known()).truth()).isEqualTo(Truth.NOT_MET);
    assertThat(either.evaluate(facts -> Finding.NOTHING).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void conditionsAreJoinedTwoHundredDeepAtTheMost() {
    Condition deepest = DISARMED;
    for (int i = 0; i < 200; i++) {
      deepest = i % 2 == 0 ? new Not(deepest) : new AllOf(List.of(AGREEMENT, deepest));
    }
    Condition full = deepest;
    String message = "condition joins conditions more than 200 deep within each other; flatten it";

    assertThat(full.evaluate(known()).truth()).isEqualTo(Truth.NOT_MET);
    assertRefused(() -> new Not(full), message);
    assertRefused(() -> new AllOf(List.of(full)), message);
    assertRefused(() -> new AnyOf(List.of(AGREEMENT, full)), message);
    assertRefused(() -> new AtLeast(1, List.of(full, AGREEMENT)), message);
  }

  @Test
  void tellsHowManyOfItsPartsAreNeeded() {
    List<Condition> three = List.of(RESOLUTION, AGREEMENT, DISARMED);
    assertThat(new AllOf(three).needed()).isEqualTo(3);
    assertThat(new AnyOf(three).needed()).isEqualTo(1);
    assertThat(new AtLeast(2, three).needed()).isEqualTo(2);
    assertThat(new Not(DISARMED).needed()).isEqualTo(1);
    assertThat(DISARMED.needed()).isEqualTo(1);
  }

  @Test
  void notAndAtLeast() {
    assertThat(new Not(DISARMED).evaluate(known()).truth()).isEqualTo(Truth.MET);
    Condition two = new AtLeast(2, List.of(RESOLUTION, AGREEMENT, DISARMED));
    assertThat(two.evaluate(known(RESOLUTION, DISARMED)).truth()).isEqualTo(Truth.MET);
    assertThat(two.evaluate(known(RESOLUTION)).truth()).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void refusesAJoinOfNothing() {
    String message = "condition '' has no parts; give at least one part";
    assertRefused(() -> new AllOf(List.of()), message);
    assertRefused(() -> new AnyOf(List.of()), message);
    assertRefused(() -> new AtLeast(1, List.of()), message);
  }

  @Test
  void refusesACountThatIsNotFromOneToTheNumberOfParts() {
    assertRefused(
        () -> new AtLeast(0, List.of(RESOLUTION, AGREEMENT)),
        "count '0' is not from 1 to the number of parts, 2; correct the count or the parts");
    assertRefused(
        () -> new AtLeast(3, List.of(RESOLUTION, AGREEMENT)),
        "count '3' is not from 1 to the number of parts, 2; correct the count or the parts");
  }

  @Test
  void refusesACeasefireWithOneParty() {
    assertRefused(
        () -> new CeasefireHolds(List.of(ActorId.of("israel")), CeasefireState.FULLY_OBSERVED),
        "ceasefire '[actor:israel]' has fewer than two parties; name both parties");
  }

  /** As that of October 2025 between Israel and Hamas. */
  @Test
  void aCeasefireIsTheSameWhoeverIsNamedFirst() {
    ActorId israel = ActorId.of("israel");
    ActorId hamas = ActorId.of("hamas");
    Condition one = new CeasefireHolds(List.of(israel, hamas), CeasefireState.IN_EFFECT);
    Condition other = new CeasefireHolds(List.of(hamas, israel), CeasefireState.IN_EFFECT);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(((CeasefireHolds) one).between()).containsExactly(israel, hamas);
    assertThat(one.evaluate(known(other)).truth()).isEqualTo(Truth.MET);
    assertThat(one)
        .isNotEqualTo(new CeasefireHolds(List.of(israel, hamas), CeasefireState.FULLY_OBSERVED))
        .isNotEqualTo(
            new CeasefireHolds(List.of(israel, ActorId.of("hezbollah")), CeasefireState.IN_EFFECT));
  }

  @Property
  void aProofEqualsANaiveEvaluation(@ForAll Condition condition) {
    Proof proof = condition.evaluate(ARBITRARY_FACTS);
    assertThat(proof.condition()).isEqualTo(condition);
    assertThat(proof.truth()).isEqualTo(naively(condition));
    assertThat(proof.parts()).hasSameSizeAs(condition.parts());
    for (Proof part : proof.parts()) {
      assertThat(part.truth()).isEqualTo(naively(part.condition()));
    }
  }

  /** Counts, instead of joining as the model does. */
  private static Truth naively(Condition condition) {
    if (condition instanceof Proposition proposition) {
      return ARBITRARY_FACTS.finding(proposition).truth();
    }
    if (condition instanceof Not not) {
      Truth part = naively(not.part());
      return part == Truth.MET ? Truth.NOT_MET : part == Truth.NOT_MET ? Truth.MET : part;
    }
    List<Condition> parts = condition.parts();
    int wanted =
        condition instanceof AtLeast some
            ? some.count()
            : condition instanceof AllOf ? parts.size() : 1;
    int met = 0;
    int open = 0;
    boolean contested = false;
    for (Condition part : parts) {
      Truth truth = naively(part);
      met += truth == Truth.MET ? 1 : 0;
      open += truth == Truth.UNKNOWN || truth == Truth.CONTESTED ? 1 : 0;
      contested |= truth == Truth.CONTESTED;
    }
    if (met >= wanted) {
      return Truth.MET;
    }
    return met + open < wanted ? Truth.NOT_MET : contested ? Truth.CONTESTED : Truth.UNKNOWN;
  }

  @Property
  void theLeavesOfAProofAreThePropositionsInOrder(@ForAll Condition condition) {
    List<Condition> leaves = new ArrayList<>();
    collect(condition, leaves);
    assertThat(condition.evaluate(ARBITRARY_FACTS).leaves())
        .extracting(Proof::condition)
        .isEqualTo(leaves);
  }

  private static void collect(Condition condition, List<Condition> leaves) {
    if (condition instanceof Proposition) {
      leaves.add(condition);
    }
    condition.parts().forEach(part -> collect(part, leaves));
  }

  @Test
  void theEvidenceStaysWithItsProposition() {
    Evidence evidence =
        Evidence.builder().entity(EventId.of("vote")).supports(true).when(When.undated()).build();
    Proof proof =
        new AllOf(List.of(RESOLUTION)).evaluate(p -> new Finding(Truth.MET, List.of(evidence)));
    assertThat(proof.evidence()).isEmpty();
    assertThat(proof.leaves())
        .singleElement()
        .extracting(Proof::evidence)
        .isEqualTo(List.of(evidence));
  }

  @Test
  void writesJoinsWithTheirPartsInParentheses() {
    ConditionText text = new ConditionText(EntityId::value);
    Condition decided = new DecisionTaken(ActorId.of("azerbaijan"), DecisionOrgan.HEAD_OF_STATE);
    Condition consent = new ConsentGiven(ActorId.of("israel"), ForceId.of("isf"));
    Condition both = new AllOf(List.of(decided, consent));
    assertThat(text.of(both)).isEqualTo(text.of(decided) + " and " + text.of(consent));
    assertThat(text.of(new AnyOf(List.of(RESOLUTION, new Not(both)))))
        .isEqualTo(text.of(RESOLUTION) + " or (not: (" + text.of(both) + "))");
    assertThat(text.of(new AtLeast(1, List.of(AGREEMENT, DISARMED))))
        .isEqualTo("at least 1 of: " + text.of(AGREEMENT) + ", " + text.of(DISARMED));
  }

  @Property
  void everyConditionCanBeWritten(@ForAll Condition condition) {
    assertThat(new ConditionText(EntityId::reference).of(condition)).isNotBlank();
  }
}
