package io.github.isfmodel.benchmarks;

import static io.github.isfmodel.benchmarks.SpoiledParts.each;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Records in which every act on a mandate is followed by some that renew it, two of them after
 * gaps, and the ceilings rise meanwhile; with forces of many people, on one day or within years.
 */
final class RenewedRecords {

  private static final LocalDate DAY = LocalDate.of(2025, 12, 20);

  private static final List<UnaryOperator<Force>> FORCES =
      List.of(
          force -> force,
          force -> strong(force, When.on(DAY)),
          force -> strong(force, new When.Between(DAY.minusMonths(1), DAY.plusMonths(1))),
          force -> strong(force, new When.Between(DAY.minusYears(1), DAY.plusYears(1))),
          force -> strong(force, new When.NotBefore(DAY)));

  private RenewedRecords() {}

  static Stream<Dossier> of(Dossier record) {
    List<Resolution> texts = new ArrayList<>();
    for (Resolution text : record.resolutions()) {
      texts.add(rising(consulting(text, record.actors())));
      if (!text.mandateActs().isEmpty()) {
        texts.add(renewal(text, 6, MandateActKind.EXTENDS));
        texts.add(agreed(renewal(text, 50, MandateActKind.RE_ANCHORS)));
        texts.add(decided(renewal(text, 40, MandateActKind.TECHNICAL_ROLLOVER)));
      }
    }
    return texts.size() == record.resolutions().size()
        ? Stream.empty()
        : FORCES.stream()
            .map(way -> record.withResolutions(texts).withForces(each(record.forces(), way)));
  }

  /** Each clause on renewal asks for the members of all groups too. */
  private static Resolution consulting(Resolution text, List<Actor> actors) {
    List<PartySet> groups = new ArrayList<>();
    for (Actor actor : actors) {
      if (!actor.members().isEmpty()) {
        groups.add(new PartySet.MembersOf(actor.id()));
      }
    }
    return text.withRenewalClauses(each(text.renewalClauses(), each -> with(groups, each)));
  }

  private static RenewalClause with(List<PartySet> more, RenewalClause clause) {
    List<PartySet> parties = new ArrayList<>(clause.parties());
    parties.addAll(more);
    return clause.withParties(parties);
  }

  /** Each ceiling ends on a day, and a higher one follows some days later. */
  private static Resolution rising(Resolution text) {
    List<Ceiling> ceilings = new ArrayList<>();
    for (Ceiling ceiling : text.ceilings()) {
      ceilings.add(ceiling.withUntil(DAY));
      ceilings.add(
          ceiling
              .withSince(DAY.plusDays(10))
              .withUntil(Optional.empty())
              .withTotal(SpoiledForces.times(ceiling.total(), 2)));
    }
    return text.withCeilings(ceilings);
  }

  private static Resolution renewal(Resolution text, int months, MandateActKind kind) {
    List<MandateAct> acts = new ArrayList<>();
    for (MandateAct act : text.mandateActs()) {
      acts.add(act.withKind(kind));
      acts.add(act.withKind(MandateActKind.AMENDS));
    }
    return SpoiledTexts.later(text, months)
        .withId(ResolutionId.of(text.id().value() + "-" + months))
        .withMandateActs(acts);
  }

  /** It comes from whom its clause on renewal names as deciding. */
  private static Resolution decided(Resolution text) {
    return text.renewalClauses().isEmpty() || text.renewalClauses().get(0).deciders().isEmpty()
        ? text
        : text.withIssuer(text.renewalClauses().get(0).deciders().get(0));
  }

  /** It comes from somebody else, and whom it follows has agreed. */
  private static Resolution agreed(Resolution text) {
    Consultation agreement =
        Consultation.builder()
            .party(decided(text).issuer())
            .verb(ConsultationVerb.AGREEMENT)
            .when(When.on(LocalDate.of(2000, 1, 1)))
            .build();
    return text.withIssuer(ActorId.of("somebody-else")).withConsultations(agreement);
  }

  private static Force strong(Force force, When when) {
    return force.withStrengths(
        each(
            force.strengths(),
            figure ->
                figure
                    .withAsOf(when)
                    .withKind(StrengthKind.DEPLOYED)
                    .withMeasure(SpoiledForces.times(figure.measure(), 3))));
  }
}
