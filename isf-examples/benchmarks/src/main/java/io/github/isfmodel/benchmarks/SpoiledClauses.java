package io.github.isfmodel.benchmarks;

import static io.github.isfmodel.benchmarks.SpoiledParts.each;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Ways to spoil the clauses of a text. */
final class SpoiledClauses {

  private static final List<ClockKind> KINDS =
      List.of(ClockKind.OPERATIONS, ClockKind.WITHDRAWAL, ClockKind.LIQUIDATION, ClockKind.MANDATE);

  static final List<UnaryOperator<Resolution>> WAYS = ways();

  private SpoiledClauses() {}

  private static List<UnaryOperator<Resolution>> ways() {
    List<UnaryOperator<Resolution>> ways =
        SpoiledParts.withLists(
            List.of(
                (text, way) -> text.withClocks(way.of(text.clocks())),
                (text, way) -> text.withCeilings(way.of(text.ceilings())),
                (text, way) -> text.withRenewalClauses(way.of(text.renewalClauses())),
                (text, way) -> text.withReportingDuties(way.of(text.reportingDuties())),
                (text, way) -> text.withConsultations(way.of(text.consultations()))),
            List.of(
                SpoiledClauses::endless,
                SpoiledClauses::smaller,
                SpoiledClauses::kinds,
                SpoiledClauses::sameKeys,
                SpoiledClauses::oneMoreDecides,
                SpoiledClauses::chained));
    for (Bindingness bindingness : Bindingness.values()) {
      ways.add(text -> claused(text, bindingness));
    }
    for (AnchorKind kind : AnchorKind.values()) {
      ways.add(text -> anchored(text, kind));
    }
    return ways;
  }

  private static Resolution endless(Resolution text) {
    return text.withCeilings(each(text.ceilings(), ceiling -> ceiling.withUntil(Optional.empty())));
  }

  private static Resolution smaller(Resolution text) {
    return text.withCeilings(
        each(
            text.ceilings(),
            ceiling ->
                ceiling.parts().isEmpty() ? ceiling : ceiling.withTotal(ceiling.parts().get(0))));
  }

  /** The clocks of a text in turn end operations, withdrawal, liquidation and the mandate. */
  private static Resolution kinds(Resolution text) {
    List<Clock> clocks = new ArrayList<>();
    for (int i = text.clocks().size() - 1; i >= 0; i--) {
      clocks.add(text.clocks().get(i).withKind(KINDS.get(i % KINDS.size())));
    }
    return text.withClocks(clocks);
  }

  /** Every term has to be renewed by two parties that are the same. */
  private static Resolution sameKeys(Resolution text) {
    Term.Lasting period = period(AnchorKind.ADOPTION);
    List<ActorId> keys = List.of(text.issuer(), text.issuer());
    return text.withClocks(
        each(text.clocks(), clock -> clock.withTerm(new Term.Renewed(period, keys))));
  }

  /** Of two clocks for operations the second one has an end, and others are counted from it. */
  private static Resolution chained(Resolution text) {
    List<Clock> clocks = new ArrayList<>();
    for (Clock clock : text.clocks()) {
      List<EntityId> twice = new Spoiling.Doubled().of(clock.subjects());
      Clock operations = clock.withKind(ClockKind.OPERATIONS).withSubjects(twice);
      clocks.add(operations.withTerm(new Term.Unstated()));
      clocks.add(operations.withTerm(new Term.Until(LocalDate.of(2025, 6, 30))));
      clocks.add(clock.withKind(ClockKind.WITHDRAWAL).withTerm(period(AnchorKind.OTHER_CLOCK)));
      clocks.add(clock.withKind(ClockKind.WITHDRAWAL).withTerm(new Term.Until(LocalDate.MIN)));
      clocks.add(clock.withKind(ClockKind.REVIEW).withTerm(fromMissing()));
    }
    return text.withClocks(clocks);
  }

  /** Counted from a clock that is missing, on a day that is given. */
  private static Term.Lasting fromMissing() {
    return halfYear(
        Anchor.builder()
            .kind(AnchorKind.OTHER_CLOCK)
            .clock(ClockKind.LEAD_NATION)
            .date(LocalDate.of(2020, 1, 1))
            .build());
  }

  /** Deciding are all that have to renew a term, and somebody else. */
  private static Resolution oneMoreDecides(Resolution text) {
    List<ActorId> deciders = new ArrayList<>(List.of(ActorId.of("somebody-else")));
    for (Clock clock : text.clocks()) {
      if (clock.term() instanceof Term.Renewed renewed) {
        deciders.addAll(renewed.keys());
      }
    }
    return text.withRenewalClauses(
        each(text.renewalClauses(), clause -> clause.withDeciders(deciders)));
  }

  private static Term.Lasting period(AnchorKind kind) {
    return halfYear(Anchor.builder().kind(kind).clock(ClockKind.OPERATIONS).build());
  }

  private static Term.Lasting halfYear(Anchor anchor) {
    return new Term.Lasting(
        TermLength.ofMonths(6), anchor, MonthEnd.SAME_DAY, DayCount.FIRST_DAY_EXCLUDED);
  }

  static Resolution anchored(Resolution text, AnchorKind kind) {
    return text.withClocks(each(text.clocks(), clock -> clock.withTerm(period(kind))));
  }

  /** The issuer is consulted and decides; contributors and the Council's members are asked. */
  private static Resolution claused(Resolution text, Bindingness bindingness) {
    return text.withRenewalClauses(
        each(text.renewalClauses(), clause -> claused(clause, text, bindingness)));
  }

  private static RenewalClause claused(
      RenewalClause clause, Resolution text, Bindingness bindingness) {
    List<PartySet> parties = new ArrayList<>(clause.parties());
    parties.add(new PartySet.Party(text.issuer()));
    parties.add(new PartySet.CouncilMembers());
    if (!text.mandateActs().isEmpty()) {
      parties.add(new PartySet.Contributors(text.mandateActs().get(0).force()));
    }
    return clause
        .withBindingness(bindingness)
        .withVerbs(ConsultationVerb.CONSULTATION)
        .withParties(parties)
        .withDeciders(text.issuer());
  }
}
