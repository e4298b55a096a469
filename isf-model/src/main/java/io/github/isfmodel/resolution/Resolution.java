package io.github.isfmodel.resolution;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One text of an act on a mandate: a draft in one of its versions, or the text that was adopted.
 * Drafts are texts of their own and never lend a clause to the adopted one.
 */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Resolution implements WithResolution, Checkable, Serializable
    permits ImmutableResolution {

  Resolution() {}

  /** {@return the identifier} */
  public abstract ResolutionId id();

  /** {@return the document symbol} */
  public abstract Optional<UnSymbol> symbol();

  /** {@return a short title in our own words} */
  public abstract String title();

  /** {@return which version of a draft this is} */
  public abstract Optional<String> version();

  /** {@return the body that adopts it, or the parties' common name for an agreement} */
  public abstract ActorId issuer();

  /** {@return the kind of instrument} */
  public abstract InstrumentKind instrument();

  /** {@return who tabled it} */
  public abstract List<ActorId> sponsors();

  /** {@return what it rests on} */
  public abstract LegalBasis legalBasis();

  /** {@return what became of it, oldest first} */
  public abstract List<LifecycleStep> lifecycle();

  /** {@return to whom it was given, oldest first} */
  public abstract List<Circulation> circulations();

  /** {@return the forms still open when this was recorded} */
  public abstract List<InstrumentForm> forms();

  /** {@return its operative paragraphs} */
  public abstract List<OperativeParagraph> paragraphs();

  /** {@return what it does to the mandates of forces} */
  public abstract List<MandateAct> mandateActs();

  /** {@return the terms that it sets} */
  public abstract List<Clock> clocks();

  /** {@return the ceilings that it sets} */
  public abstract List<Ceiling> ceilings();

  /** {@return what it says about its renewal} */
  public abstract List<RenewalClause> renewalClauses();

  /** {@return who has to report} */
  public abstract List<ReportingDuty> reportingDuties();

  /** {@return the vote on it} */
  public abstract Optional<Vote> vote();

  /** {@return the consultations held before it} */
  public abstract List<Consultation> consultations();

  /** {@return the adopted or latest text that this is an earlier version of} */
  public abstract Optional<ResolutionId> versionOf();

  /** {@return the text that this replaces} */
  public abstract Optional<ResolutionId> supersedes();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * The last step that was certainly taken by a day.
   *
   * @param date the day, inclusive
   * @return the step, or empty if the text did not exist yet
   */
  public final Optional<LifecycleStep> stepOn(LocalDate date) {
    Optional<LifecycleStep> last = Optional.empty();
    for (LifecycleStep step : lifecycle()) {
      if (step.when().certainlyBy(date)) {
        last = Optional.of(step);
      }
    }
    return last;
  }

  /**
   * When it was adopted, as far as that is known.
   *
   * @return the time of the first step that is an adoption, or empty if there is none
   */
  public final Optional<When> adoption() {
    for (LifecycleStep step : lifecycle()) {
      if (step.stage() == Stage.ADOPTED) {
        return Optional.of(step.when());
      }
    }
    return Optional.empty();
  }

  /**
   * The day of the {@link #adoption}, in the zone of the issuing body.
   *
   * @return the day, or empty if the text was not adopted or the day is not exact
   */
  public final Optional<LocalDate> adoptedOn() {
    Optional<When> adoption = adoption();
    if (adoption.isEmpty()) {
      return Optional.empty();
    }
    Span span = adoption.get().span();
    return span.earliest().equals(span.latest()) ? Optional.of(span.earliest()) : Optional.empty();
  }

  /**
   * The zone in which its days are counted, that of the body that issues it.
   *
   * @return New York for what has a {@link #symbol} or is a resolution of the Security Council or
   *     the General Assembly or a statement by the President of the Council; empty for anything
   *     else, as the record does not hold the zone of other bodies
   */
  public final Optional<ZoneId> zone() {
    return IssuingZone.of(this);
  }

  @Override
  public final List<Violation> violations() {
    return ResolutionRules.RULES.check(this);
  }

  /**
   * What it says about the renewal of one force's mandate.
   *
   * @param force the force
   * @return the clauses that name the force among whose renewal they govern
   */
  public final List<RenewalClause> renewalClausesOf(ForceId force) {
    List<RenewalClause> clauses = new ArrayList<>();
    for (RenewalClause clause : renewalClauses()) {
      if (clause.governs(force)) {
        clauses.add(clause);
      }
    }
    return List.copyOf(clauses);
  }

  /**
   * Whether a party agrees to this text. Who issues a text agrees to it; of anybody else an
   * agreement has to be recorded.
   *
   * @param party the party
   * @param day the last day that counts
   * @return whether it issued the text or had agreed to it by then
   */
  public final boolean hasAgreementOf(ActorId party, LocalDate day) {
    if (party.equals(issuer())) {
      return true;
    }
    for (Consultation each : consultations()) {
      if (each.meets(party, ConsultationVerb.AGREEMENT, day)) {
        return true;
      }
    }
    return false;
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Resolution}. Required are {@code id}, {@code title}, {@code issuer},
   * {@code instrument} and {@code legalBasis}; {@code build} throws {@link IllegalStateException},
   * which names those that are not set. Of a list, as {@code sponsors}, the method of that name
   * replaces all elements, and {@code addSponsor} adds to them. Null is refused. Can be used again
   * after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableResolution.Builder {
    Builder() {}
  }
}
