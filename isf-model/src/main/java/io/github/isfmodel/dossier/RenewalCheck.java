package io.github.isfmodel.dossier;

import static io.github.isfmodel.mandate.MandateState.IN_FORCE;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.WhenText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a renewal of a mandate as of a day, proposed or yet to be: whether it comes in time, from
 * the body that decides, and after everything that the clauses in force ask for with the parties
 * that they name on that day. The parties of a clause never vote: only another body, or a term that
 * each of several parties has to renew, keeps a renewal from effect. A later decision of the
 * Council prevails over what its own clause asks for (Article 27), so that is answered apart from
 * it.
 */
public final class RenewalCheck {

  private final Dossier dossier;
  private final Renewal renewal;
  private final List<RenewalClause> clauses;
  private final MandateStatus before;
  private final LocalDate on;
  private final List<RenewalShortfall> shortfalls = new ArrayList<>();

  private RenewalCheck(Dossier dossier, Renewal renewal, List<RenewalClause> clauses) {
    this.dossier = dossier;
    this.renewal = renewal;
    this.before = renewal.mandate().status();
    this.on = before.date();
    this.clauses = clauses.stream().filter(each -> each.governs(before.force())).toList();
  }

  /**
   * Checks the renewals that are to be looked at on a day: each that a text on record proposes and
   * that is not decided before that day, and one that is yet to be proposed for each body whose
   * mandate is in force and that no such text may still prolong. So for the body whose mandate ran
   * out last while that of another is in force. Where nothing is in force or proposed, that is one
   * of the mandate that was so last, or is yet to be given.
   *
   * @param dossier the record
   * @param force the force
   * @param on the day on which they are, or would be, decided, in the zone of the issuing body
   * @return how each stands, those on record first, in their order there; at least one, or none if
   *     the record holds no such force
   */
  public static List<RenewalAnswer> of(Dossier dossier, ForceId force, LocalDate on) {
    return checked(dossier, renewals(dossier, force, on).map(Renewals::all));
  }

  /**
   * Checks the renewals of what one of several bodies gave a force (rule R4), as {@link
   * #of(Dossier, ForceId, LocalDate)} does, also if that has run out.
   *
   * @param dossier the record
   * @param force the force
   * @param giver the body
   * @param on the day on which they are, or would be, decided, in the zone of the issuing body
   * @return how each stands: those on record, or else one that is yet to be proposed; none if the
   *     record holds no such force, or the body gives it no mandate by {@link Mandate#givenOn}
   */
  public static List<RenewalAnswer> ofGiver(
      Dossier dossier, ForceId force, ActorId giver, LocalDate on) {
    return checked(dossier, renewals(dossier, force, on).map(all -> all.ofGiver(giver)));
  }

  /**
   * Checks a renewal under the clauses in force on the day: those of the act that governs, and
   * those of earlier acts that it leaves in force.
   *
   * @param dossier the record
   * @param force the force
   * @param proposal the renewal: a draft or an adopted act, in the record or not; what took place
   *     with the parties is read from its consultations
   * @param on the day on which it is, or would be, decided, in the zone of the issuing body
   * @return how it stands, or empty if the record holds no such force
   */
  public static Optional<RenewalAnswer> of(
      Dossier dossier, ForceId force, Resolution proposal, LocalDate on) {
    return renewals(dossier, force, on).map(all -> checked(dossier, all.of(proposal)));
  }

  /**
   * Checks the same renewal as if other clauses were in force, such as those of a draft.
   *
   * @param dossier the record
   * @param renewal the renewal, checked under the clauses in force
   * @param clauses the clauses; those that do not govern the renewal of the force are left out
   * @return how it would stand
   */
  public static RenewalAnswer under(
      Dossier dossier, RenewalAnswer renewal, List<RenewalClause> clauses) {
    return new RenewalCheck(dossier, Renewal.of(renewal), clauses).answer();
  }

  private static Optional<Renewals> renewals(Dossier dossier, ForceId force, LocalDate on) {
    return dossier.index().force(force).map(found -> new Renewals(dossier, found, on));
  }

  private static List<RenewalAnswer> checked(Dossier dossier, Optional<List<Renewal>> renewals) {
    return renewals.orElse(List.of()).stream().map(each -> checked(dossier, each)).toList();
  }

  private static RenewalAnswer checked(Dossier dossier, Renewal renewal) {
    return new RenewalCheck(dossier, renewal, renewal.clauses()).answer();
  }

  private RenewalAnswer answer() {
    Proposal proposal = renewal.proposal();
    proposal.refusalBy(on).ifPresent(this::addRefusal);
    Truth inTime = inTime();
    boolean competent = isFromCompetentBody(proposal);
    keys().filter(key -> !proposal.hasAgreementOf(key, on)).forEach(this::addUnturnedKey);
    List<RequiredParty> parties =
        clauses.stream()
            .flatMap(clause -> RequiredParty.of(clause, dossier, proposal, on).stream())
            .toList();
    parties.stream().filter(each -> each.met().isEmpty()).forEach(this::addMissingParty);
    clauses.forEach(this::addUntold);
    return ImmutableRenewalAnswer.builder()
        .proposal(renewal.text())
        .mandate(renewal.mandate())
        .others(renewal.others())
        .clauses(clauses)
        .givers(renewal.givers())
        .inTime(inTime)
        .byCompetentBody(competent)
        .parties(parties)
        .shortfalls(shortfalls)
        .build();
  }

  private void addRefusal(LifecycleStep step) {
    String message = "the text was " + ConstantText.words(step.stage()) + ", ";
    add(RenewalFlaw.NOT_ADOPTED, false, message + WhenText.of(step.when()));
  }

  private Truth inTime() {
    MandateState state = before.state();
    if (state == IN_FORCE) {
      return Truth.MET;
    }
    if (lapsedYesterday()) {
      add(RenewalFlaw.LATE, false, "the term ended on " + lastDay() + " at midnight, " + hours());
      return Truth.MET;
    }
    if (state == MandateState.UNDETERMINED) {
      add(RenewalFlaw.TIME_UNTOLD, false, "the record cannot tell whether the term runs on " + on);
      return Truth.UNKNOWN;
    }
    if (state == MandateState.EXPIRED) {
      add(RenewalFlaw.LATE, false, "the term ended on " + lastDay() + ", " + gap());
    } else {
      add(RenewalFlaw.NOTHING_TO_RENEW, false, "no term runs on " + on + " that could be renewed");
    }
    return Truth.NOT_MET;
  }

  /** A renewal on the day after the last day leaves no day without a mandate (rule T4). */
  private boolean lapsedYesterday() {
    return before.state() == MandateState.EXPIRED && lastDay().plusDays(1).equals(on);
  }

  private LocalDate lastDay() {
    return before.lastDay().orElse(on);
  }

  private String hours() {
    return "and a renewal on " + on + " leaves the hours before it without " + mandate();
  }

  /** While what another body gave is in force, the force has one. */
  private String mandate() {
    Optional<ActorId> giver = before.governing().map(GoverningAct::giver);
    boolean hasOther =
        renewal.others().stream().anyMatch(other -> other.status().state() == IN_FORCE);
    return hasOther && giver.isPresent() ? "a mandate of " + name(giver.get()) : "a mandate";
  }

  private String gap() {
    long days = ChronoUnit.DAYS.between(lastDay(), on) - 1;
    return "and a renewal on "
        + on
        + " leaves "
        + QuantityText.counted(days, "day")
        + " without "
        + mandate();
  }

  /** Where no act governs, there is nothing to decide on yet. */
  private boolean isFromCompetentBody(Proposal proposal) {
    CompetentBodies competent = CompetentBodies.under(clauses, renewal.givers());
    List<ActorId> others =
        before.governing().isPresent() ? competent.without(proposal, on) : List.of();
    if (!others.isEmpty()) {
      String names =
          others.stream().map(this::name).collect(Collectors.joining(competent.conjunction()));
      add(RenewalFlaw.WRONG_BODY, false, names + " decides, and has not", others);
    }
    return others.isEmpty();
  }

  private Stream<ActorId> keys() {
    return before.governing().flatMap(GoverningAct::mandateClock).stream()
        .map(ClockEnd::clock)
        .map(Clock::term)
        .filter(Term.Renewed.class::isInstance)
        .flatMap(term -> ((Term.Renewed) term).keys().stream());
  }

  private void addUnturnedKey(ActorId key) {
    String message = name(key) + " has to renew too, and no agreement by " + on + " is recorded";
    add(RenewalFlaw.KEY_NOT_TURNED, false, message, List.of(key));
  }

  private void addMissingParty(RequiredParty missing) {
    String verb = missing.verb().words();
    add(
        RenewalFlaw.PARTY_MISSING,
        missing.bindingness() == Bindingness.BINDING,
        "no " + verb + " with " + name(missing.party()) + " by " + on + " is recorded",
        List.of(missing.party()));
  }

  private void addUntold(RenewalClause clause) {
    boolean demanded = clause.bindingness() == Bindingness.BINDING;
    new UntoldParties(dossier, on)
        .of(clause)
        .forEach(each -> add(RenewalFlaw.PARTIES_UNTOLD, demanded, each));
  }

  private String name(ActorId id) {
    return dossier.index().actor(id).map(Actor::name).orElse(id.value());
  }

  private void add(RenewalFlaw flaw, boolean demanded, String message) {
    add(flaw, demanded, message, List.of());
  }

  private void add(RenewalFlaw flaw, boolean demanded, String message, List<ActorId> parties) {
    shortfalls.add(new RenewalShortfall(flaw, demanded, message, parties));
  }
}
