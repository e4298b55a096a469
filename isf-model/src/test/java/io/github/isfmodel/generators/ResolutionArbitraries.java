package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.atLeastOne;
import static io.github.isfmodel.generators.Some.atLeastTwo;
import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.Some.steps;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.ParagraphEffect;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.time.When;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Resolutions and their clauses. */
public final class ResolutionArbitraries {

  private ResolutionArbitraries() {}

  /**
   * Resolutions, drafts and adopted ones.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Resolution> resolutions(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Resolution::builder)
            .use(ids.resolutions())
            .in(Resolution.Builder::id)
            .use(maybe(SymbolArbitraries.symbols()))
            .in(Resolution.Builder::symbol)
            .use(texts())
            .in(Resolution.Builder::title)
            .use(maybe(texts()))
            .in(Resolution.Builder::version)
            .use(ids.actors())
            .in(Resolution.Builder::issuer)
            .use(CodeArbitraries.of(InstrumentKind.VOCABULARY))
            .in(Resolution.Builder::instrument)
            .use(few(ids.actors()))
            .in(Resolution.Builder::sponsors)
            .use(legalBases(ids))
            .in(Resolution.Builder::legalBasis)
            .use(steps(lifecycleSteps(ids)))
            .in(Resolution.Builder::lifecycle)
            .use(few(circulations(ids)))
            .in(Resolution.Builder::circulations)
            .use(few(instrumentForms(ids)))
            .in(Resolution.Builder::forms)
            .use(few(operativeParagraphs(ids)))
            .in(Resolution.Builder::paragraphs)
            .use(few(mandateActs(ids)))
            .in(Resolution.Builder::mandateActs)
            .use(few(clocks(ids)))
            .in(Resolution.Builder::clocks)
            .use(few(ceilings(ids)))
            .in(Resolution.Builder::ceilings)
            .use(few(renewalClauses(ids)))
            .in(Resolution.Builder::renewalClauses)
            .use(few(reportingDuties(ids)))
            .in(Resolution.Builder::reportingDuties)
            .use(maybe(CouncilArbitraries.votes()))
            .in(Resolution.Builder::vote)
            .use(few(consultations(ids)))
            .in(Resolution.Builder::consultations)
            .use(maybe(ids.resolutions()))
            .in(Resolution.Builder::versionOf)
            .use(maybe(ids.resolutions()))
            .in(Resolution.Builder::supersedes)
            .use(citations(ids))
            .in(Resolution.Builder::citations)
            .build(Resolution.Builder::build));
  }

  /**
   * Steps in the life of a text.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<LifecycleStep> lifecycleSteps(Ids ids) {
    return Fast.of(
        Builders.withBuilder(LifecycleStep::builder)
            .use(Arbitraries.of(Stage.class))
            .in(LifecycleStep.Builder::stage)
            .use(whens(ids))
            .in(LifecycleStep.Builder::when)
            .use(few(ids.actors()))
            .in(LifecycleStep.Builder::by)
            .use(maybe(whens(ids)))
            .in(LifecycleStep.Builder::deadline)
            .use(citations(ids))
            .in(LifecycleStep.Builder::citations)
            .build(LifecycleStep.Builder::build));
  }

  /**
   * Circulations.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Circulation> circulations(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Circulation::builder)
            .use(whens(ids))
            .in(Circulation.Builder::when)
            .use(maybe(ids.actors()))
            .in(Circulation.Builder::by)
            .use(few(ids.actors()))
            .in(Circulation.Builder::audience)
            .use(citations(ids))
            .in(Circulation.Builder::citations)
            .build(Circulation.Builder::build));
  }

  /**
   * Forms of an instrument.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<InstrumentForm> instrumentForms(Ids ids) {
    return Fast.of(
        Builders.withBuilder(InstrumentForm::builder)
            .use(texts())
            .in(InstrumentForm.Builder::summary)
            .use(few(texts()))
            .in(InstrumentForm.Builder::features)
            .use(citations(ids))
            .in(InstrumentForm.Builder::citations)
            .build(InstrumentForm.Builder::build));
  }

  /**
   * Operative paragraphs.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<OperativeParagraph> operativeParagraphs(Ids ids) {
    return Fast.of(
        Builders.withBuilder(OperativeParagraph::builder)
            .use(TaskArbitraries.paragraphRefs())
            .in(OperativeParagraph.Builder::paragraph)
            .use(CodeArbitraries.of(OperativeVerb.VOCABULARY))
            .in(OperativeParagraph.Builder::verb)
            .use(few(ids.actors()))
            .in(OperativeParagraph.Builder::addressees)
            .use(few(CodeArbitraries.of(ParagraphEffect.VOCABULARY)))
            .in(OperativeParagraph.Builder::effects)
            .use(texts())
            .in(OperativeParagraph.Builder::summary)
            .use(citations(ids))
            .in(OperativeParagraph.Builder::citations)
            .build(OperativeParagraph.Builder::build));
  }

  /**
   * Acts on a mandate.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<MandateAct> mandateActs(Ids ids) {
    return Fast.of(
        Builders.withBuilder(MandateAct::builder)
            .use(ids.forces())
            .in(MandateAct.Builder::force)
            .use(Arbitraries.of(MandateActKind.class))
            .in(MandateAct.Builder::kind)
            .use(maybe(ids.forces()))
            .in(MandateAct.Builder::predecessor)
            .use(maybe(whens(ids)))
            .in(MandateAct.Builder::takesOver)
            .use(maybe(TaskArbitraries.paragraphRefs()))
            .in(MandateAct.Builder::paragraph)
            .use(few(TaskArbitraries.taskAssignments(ids)))
            .in(MandateAct.Builder::tasks)
            .use(Arbitraries.of(true, false))
            .in(MandateAct.Builder::replacesTasks)
            .use(citations(ids))
            .in(MandateAct.Builder::citations)
            .build(builder -> effective(builder.build())));
  }

  /** Some of those that take over on an exact day take effect then. */
  private static MandateAct effective(MandateAct act) {
    return act.replacesTasks() && act.takesOver().orElse(null) instanceof When.Day day
        ? act.withEffectiveFrom(day.date())
        : act;
  }

  /**
   * Clocks.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Clock> clocks(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Clock::builder)
            .use(CodeArbitraries.of(ClockKind.VOCABULARY))
            .in(Clock.Builder::kind)
            .use(few(ids.entities()))
            .in(Clock.Builder::subjects)
            .use(TermArbitraries.terms(ids))
            .in(Clock.Builder::term)
            .use(Arbitraries.of(true, false))
            .in(Clock.Builder::subjectToFurtherAction)
            .use(Arbitraries.of(true, false))
            .in(Clock.Builder::finalTerm)
            .use(maybe(TaskArbitraries.paragraphRefs()))
            .in(Clock.Builder::paragraph)
            .use(citations(ids))
            .in(Clock.Builder::citations)
            .build(Clock.Builder::build));
  }

  /**
   * Ceilings.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Ceiling> ceilings(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Ceiling::builder)
            .use(ids.forces())
            .in(Ceiling.Builder::force)
            .use(maybe(TimeArbitraries.dates()))
            .in(Ceiling.Builder::since)
            .use(maybe(TimeArbitraries.dates()))
            .in(Ceiling.Builder::until)
            .use(QuantityArbitraries.measures())
            .in(Ceiling.Builder::total)
            .use(few(QuantityArbitraries.measures()))
            .in(Ceiling.Builder::parts)
            .use(maybe(TaskArbitraries.paragraphRefs()))
            .in(Ceiling.Builder::paragraph)
            .use(citations(ids))
            .in(Ceiling.Builder::citations)
            .build(Ceiling.Builder::build));
  }

  /**
   * Renewal clauses.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<RenewalClause> renewalClauses(Ids ids) {
    return Fast.of(
        Builders.withBuilder(RenewalClause::builder)
            .use(few(ids.entities()))
            .in(RenewalClause.Builder::subjects)
            .use(few(Arbitraries.of(ConsultationVerb.class)))
            .in(RenewalClause.Builder::verbs)
            .use(few(partySets(ids)))
            .in(RenewalClause.Builder::parties)
            .use(Arbitraries.of(Bindingness.class))
            .in(RenewalClause.Builder::bindingness)
            .use(few(ids.actors()))
            .in(RenewalClause.Builder::deciders)
            .use(maybe(TaskArbitraries.paragraphRefs()))
            .in(RenewalClause.Builder::paragraph)
            .use(maybe(texts()))
            .in(RenewalClause.Builder::wording)
            .use(citations(ids))
            .in(RenewalClause.Builder::citations)
            .build(RenewalClause.Builder::build));
  }

  /**
   * Reporting duties.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<ReportingDuty> reportingDuties(Ids ids) {
    return Fast.of(
        Builders.withBuilder(ReportingDuty::builder)
            .use(ids.actors())
            .in(ReportingDuty.Builder::reporter)
            .use(ids.actors())
            .in(ReportingDuty.Builder::recipient)
            .use(maybe(ids.actors()))
            .in(ReportingDuty.Builder::through)
            .use(cadences())
            .in(ReportingDuty.Builder::cadence)
            .use(maybe(texts()))
            .in(ReportingDuty.Builder::subject)
            .use(few(ids.entities()))
            .in(ReportingDuty.Builder::subjects)
            .use(Arbitraries.of(true, false))
            .in(ReportingDuty.Builder::written)
            .use(maybe(TaskArbitraries.paragraphRefs()))
            .in(ReportingDuty.Builder::paragraph)
            .use(citations(ids))
            .in(ReportingDuty.Builder::citations)
            .build(ReportingDuty.Builder::build));
  }

  /**
   * Consultations.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Consultation> consultations(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Consultation::builder)
            .use(ids.actors())
            .in(Consultation.Builder::party)
            .use(Arbitraries.of(ConsultationVerb.class))
            .in(Consultation.Builder::verb)
            .use(whens(ids))
            .in(Consultation.Builder::when)
            .use(citations(ids))
            .in(Consultation.Builder::citations)
            .build(Consultation.Builder::build));
  }

  /**
   * Readings of what an act rests on.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<LegalReading> legalReadings(Ids ids) {
    return Fast.of(
        Builders.withBuilder(LegalReading::builder)
            .use(oneBasis())
            .in(LegalReading.Builder::basis)
            .use(SourceArbitraries.speakers(ids))
            .in(LegalReading.Builder::by)
            .use(citations(ids))
            .in(LegalReading.Builder::citations)
            .build(LegalReading.Builder::build));
  }

  /**
   * What acts rest on.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<LegalBasis> legalBases(Ids ids) {
    return Fast.of(Arbitraries.<LegalBasis>oneOf(oneBasis(), contestedBases(ids)));
  }

  private static Arbitrary<LegalBasis> oneBasis() {
    return Fast.of(Arbitraries.oneOf(explicitBases(), implicitBases(), unspecifiedBases()));
  }

  /** {@return chapters that an act names} */
  public static Arbitrary<LegalBasis.Explicit> explicitBases() {
    return Fast.of(atLeastOne(Arbitraries.of(Chapter.class)).map(LegalBasis.Explicit::new));
  }

  /** {@return chapters that the wording points to} */
  public static Arbitrary<LegalBasis.Implicit> implicitBases() {
    return Fast.of(
        Combinators.combine(Arbitraries.of(Chapter.class), atLeastOne(texts()))
            .as(LegalBasis.Implicit::new));
  }

  /** {@return no chapter} */
  public static Arbitrary<LegalBasis.Unspecified> unspecifiedBases() {
    return Fast.of(Arbitraries.just(new LegalBasis.Unspecified()));
  }

  /**
   * Contested bases.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<LegalBasis.Contested> contestedBases(Ids ids) {
    return Fast.of(atLeastTwo(legalReadings(ids)).map(LegalBasis.Contested::new));
  }

  /**
   * Parties that a clause names.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<PartySet> partySets(Ids ids) {
    return Fast.of(
        Arbitraries.oneOf(parties(ids), contributors(ids), councilMembers(), membersOf(ids)));
  }

  /**
   * Single parties.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<PartySet.Party> parties(Ids ids) {
    return Fast.of(ids.actors().map(PartySet.Party::new));
  }

  /**
   * Contributors to a force.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<PartySet.Contributors> contributors(Ids ids) {
    return Fast.of(ids.forces().map(PartySet.Contributors::new));
  }

  /** {@return the members of the Council} */
  public static Arbitrary<PartySet.CouncilMembers> councilMembers() {
    return Fast.of(Arbitraries.just(new PartySet.CouncilMembers()));
  }

  /**
   * Members of a group.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<PartySet.MembersOf> membersOf(Ids ids) {
    return Fast.of(ids.actors().map(PartySet.MembersOf::new));
  }

  /** {@return when reports are due} */
  public static Arbitrary<Cadence> cadences() {
    return Fast.of(
        Arbitraries.oneOf(everyMonths(), everyDays(), onDates(), withinDays(), unstatedCadences()));
  }

  /** {@return every so many months} */
  public static Arbitrary<Cadence.EveryMonths> everyMonths() {
    return Fast.of(Arbitraries.integers().between(1, 400).map(Cadence.EveryMonths::new));
  }

  /** {@return every so many days} */
  public static Arbitrary<Cadence.EveryDays> everyDays() {
    return Fast.of(Arbitraries.integers().between(1, 400).map(Cadence.EveryDays::new));
  }

  /** {@return on named days} */
  public static Arbitrary<Cadence.OnDates> onDates() {
    return Fast.of(atLeastOne(TimeArbitraries.dates()).map(Cadence.OnDates::new));
  }

  /** {@return once within so many days} */
  public static Arbitrary<Cadence.WithinDays> withinDays() {
    return Fast.of(Arbitraries.integers().between(1, 400).map(Cadence.WithinDays::new));
  }

  /** {@return no interval} */
  public static Arbitrary<Cadence.Unstated> unstatedCadences() {
    return Fast.of(Arbitraries.just(new Cadence.Unstated()));
  }
}
