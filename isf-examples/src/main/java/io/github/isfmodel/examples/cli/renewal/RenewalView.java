package io.github.isfmodel.examples.cli.renewal;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalAnswer;
import io.github.isfmodel.dossier.RenewalCheck;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.status.LineOfActs;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.GivenClause;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.Succession;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the renewal of a force's mandate needs on a day, under the clause in force and under those
 * of other texts.
 *
 * @param force the force
 * @param on the day
 * @param before the mandate on that day, without the renewal; of what several bodies gave, what
 *     that of the renewal gave
 * @param others how what other bodies gave stands then, neither subordinate to the other (rule R4)
 * @param upcoming the acts adopted by then that take effect later, without the renewal
 * @param successions that another force succeeds it, by acts adopted by that day
 * @param proposal the renewal on record; absent where none is, and an empty one is looked at
 * @param texts the texts that are asked, the one in force first
 */
record RenewalView(
    Force force,
    LocalDate on,
    MandateStatus before,
    List<MandateStatus> others,
    List<GoverningAct> upcoming,
    List<Succession> successions,
    Optional<Resolution> proposal,
    List<TextView> texts) {

  /**
   * One text and how the renewal stands under its clauses.
   *
   * @param text the text
   * @param mandate how the mandate stands on that day if the text governs it; empty for a text that
   *     does not
   * @param clauses its clauses on the renewal of the force; for the one that governs, also those of
   *     earlier acts that it leaves in force
   * @param answer how the renewal stands, or would stand
   */
  record TextView(
      Resolution text,
      Optional<MandateState> mandate,
      List<RenewalClause> clauses,
      RenewalAnswer answer) {

    /** Whether its clauses are certainly in force on that day. */
    boolean inForce() {
      return mandate.filter(MandateState.IN_FORCE::equals).isPresent();
    }
  }

  /**
   * The term by which it goes on without being renewed, while it is in force by such a one and no
   * last day is known, as it is once a successor is to take over on a day.
   */
  Optional<Term> goesOn() {
    return before
        .governing()
        .filter(act -> before.state() == MandateState.IN_FORCE && before.lastDay().isEmpty())
        .flatMap(GoverningAct::mandateClock)
        .map(end -> end.clock().term())
        .filter(RenewalView::hasNoEnd);
  }

  private static boolean hasNoEnd(Term term) {
    return term instanceof Term.UnlessDecided
        || term instanceof Term.UntilReplaced
        || term instanceof Term.AsLongAsTreaty;
  }

  /** Those of the body that gave one of the mandates; all before the first begins. */
  List<GoverningAct> upcoming(MandateStatus given) {
    Optional<ActorId> giver = given.governing().map(GoverningAct::giver);
    return upcoming.stream().filter(act -> act.giver().equals(giver.orElse(act.giver()))).toList();
  }

  /** The one of these by which a mandate goes on for longer, without a day in between. */
  Optional<GoverningAct> prolonging(MandateStatus given) {
    return given.lastDay().stream()
        .flatMap(last -> upcoming(given).stream().filter(act -> prolongs(act, last)))
        .findFirst();
  }

  private static boolean prolongs(GoverningAct act, LocalDate last) {
    boolean isLater = act.lastDay().map(end -> end.isAfter(last)).orElse(!act.ends());
    return isLater && !act.effectiveFrom().isAfter(last.plusDays(1));
  }

  boolean needsRenewal() {
    return goesOn().isEmpty() && prolonging(before).isEmpty();
  }

  /**
   * One view for each recorded proposal of that day, or one for a proposal yet to be made; where a
   * text is wanted that acts on what one of several bodies gave, those of that alone.
   */
  static List<RenewalView> of(
      Dossier dossier, Force force, LocalDate on, @Nullable String wantedText) {
    Optional<Resolution> wanted =
        Optional.ofNullable(wantedText).map(id -> wanted(dossier, force, id));
    List<Resolution> proposals =
        dossier.resolutions().stream().filter(text -> isProposal(text, force, on)).toList();
    Mandate mandate = Mandate.of(force, dossier.resolutions());
    Optional<ActorId> whose = wanted.flatMap(text -> whose(mandate, text, on));
    List<RenewalView> views = new ArrayList<>();
    Set<Optional<ActorId>> proposed = new HashSet<>();
    for (Resolution proposal : proposals) {
      Optional<ActorId> body = Optional.of(proposal.issuer());
      Mandate renewed = mandate.renewedBy(proposal.issuer(), on);
      boolean isOfOne = mandate.ofEachBody().contains(renewed);
      Optional<ActorId> giver = isOfOne ? giver(renewed, on) : Optional.empty();
      if (isOfOne) {
        proposed.add(giver);
      }
      if (whose.isEmpty() || whose.equals(giver)) {
        views.add(view(dossier, force, on, Optional.of(proposal), body, wanted));
      }
    }
    Set<Optional<ActorId>> toRenew =
        whose.isPresent() ? Set.of(whose) : toRenew(mandate, on, proposals.isEmpty());
    for (Optional<ActorId> giver : toRenew) {
      if (!proposed.contains(giver)) {
        views.add(view(dossier, force, on, Optional.empty(), giver, wanted));
      }
    }
    return views;
  }

  /** Of several bodies that give the mandate then, the one on whose a text acts. */
  private static Optional<ActorId> whose(Mandate mandate, Resolution text, LocalDate on) {
    Mandate given = mandate.ofText(text);
    boolean isOneOfSeveral = !given.equals(mandate) && mandate.givenOn(on).contains(given);
    return isOneOfSeveral ? giver(given, on) : Optional.empty();
  }

  private static Optional<ActorId> giver(Mandate mandate, LocalDate on) {
    return mandate.governingOn(on).map(GoverningAct::giver);
  }

  /** Whose mandate is in force, and whose governs where that is wanted in any case. */
  private static Set<Optional<ActorId>> toRenew(Mandate mandate, LocalDate on, boolean always) {
    Set<Optional<ActorId>> givers = new LinkedHashSet<>();
    if (always || mandate.stateOn(on) == MandateState.IN_FORCE) {
      givers.add(giver(mandate, on));
    }
    for (Mandate other : mandate.othersOn(on)) {
      if (other.stateOn(on) == MandateState.IN_FORCE) {
        givers.add(giver(other, on));
      }
    }
    return givers;
  }

  private static boolean isProposal(Resolution text, Force force, LocalDate on) {
    boolean renews =
        text.mandateActs().stream()
            .anyMatch(act -> act.force().equals(force.id()) && act.kind().renews());
    boolean open = text.adoptedOn().map(day -> !day.isBefore(on)).orElse(true);
    return renews && open && text.stepOn(on).isPresent();
  }

  private static RenewalView view(
      Dossier dossier,
      Force force,
      LocalDate on,
      Optional<Resolution> proposal,
      Optional<ActorId> body,
      Optional<Resolution> wanted) {
    List<Resolution> others =
        dossier.resolutions().stream()
            .filter(text -> proposal.map(own -> !own.id().equals(text.id())).orElse(true))
            .toList();
    Mandate mandate = Mandate.of(force, others);
    Mandate renewed = body.map(by -> mandate.renewedBy(by, on)).orElse(mandate);
    MandateStatus before = renewed.statusOn(on);
    Optional<Resolution> governing = before.governing().map(act -> act.resolution());
    List<TextView> texts =
        texts(dossier, force, on, governing, wanted)
            .map(
                text -> {
                  Resolution renewal =
                      proposal.orElseGet(() -> empty(governing.orElse(text).issuer()));
                  Optional<MandateState> state =
                      governing.filter(text::equals).map(act -> before.state());
                  List<RenewalClause> clauses =
                      state.isPresent() ? inForce(before) : text.renewalClausesOf(force.id());
                  return text(dossier, force, on, text, state, clauses, renewal);
                })
            .toList();
    Mandate asOfThen = LineOfActs.of(dossier, force, on).mandate();
    List<GoverningAct> upcoming =
        asOfThen.upcomingOn(on).stream()
            .filter(act -> !proposal.equals(Optional.of(act.resolution())))
            .toList();
    return new RenewalView(
        force,
        on,
        before,
        others(mandate, before),
        upcoming,
        asOfThen.successions(),
        proposal,
        texts);
  }

  private static List<MandateStatus> others(Mandate mandate, MandateStatus renewed) {
    return mandate.givenOn(renewed.date()).stream()
        .map(each -> each.statusOn(renewed.date()))
        .filter(each -> !each.governing().equals(renewed.governing()))
        .toList();
  }

  private static TextView text(
      Dossier dossier,
      Force force,
      LocalDate on,
      Resolution text,
      Optional<MandateState> mandate,
      List<RenewalClause> clauses,
      Resolution renewal) {
    Optional<RenewalAnswer> answer =
        mandate.isPresent()
            ? RenewalCheck.of(dossier, force.id(), renewal, on)
            : RenewalCheck.under(dossier, force.id(), clauses, renewal, on);
    return new TextView(text, mandate, clauses, answer.orElseThrow());
  }

  /** Those of earlier acts that the governing one leaves in force, too. */
  private static List<RenewalClause> inForce(MandateStatus before) {
    return before.governing().stream()
        .flatMap(act -> act.renewalClauses().stream())
        .map(GivenClause::clause)
        .toList();
  }

  private static Stream<Resolution> texts(
      Dossier dossier,
      Force force,
      LocalDate on,
      Optional<Resolution> governing,
      Optional<Resolution> wanted) {
    if (wanted.isPresent()) {
      return wanted.stream();
    }
    Stream<Resolution> drafts =
        dossier.resolutions().stream()
            .filter(
                text -> !text.renewalClausesOf(force.id()).isEmpty() && text.stepOn(on).isPresent())
            .filter(text -> isVersion(text, governing));
    return Stream.concat(governing.stream(), drafts);
  }

  /** A draft of the act in force, or any text where none is. */
  private static boolean isVersion(Resolution text, Optional<Resolution> governing) {
    return governing.map(act -> text.versionOf().filter(act.id()::equals).isPresent()).orElse(true);
  }

  private static Resolution wanted(Dossier dossier, Force force, String id) {
    List<Resolution> texts =
        dossier.resolutions().stream()
            .filter(text -> !text.renewalClausesOf(force.id()).isEmpty())
            .toList();
    return texts.stream()
        .filter(text -> text.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailedException.unusable(
                    "The record holds no text with the id "
                        + id
                        + " that says how the mandate of "
                        + force.id().value()
                        + " is renewed; "
                        + (texts.isEmpty()
                            ? "no text does."
                            : "these do: "
                                + String.join(
                                    ", ", texts.stream().map(text -> text.id().value()).toList())
                                + ".")));
  }

  /** A renewal from the right body of which nothing else is recorded. */
  private static Resolution empty(ActorId issuer) {
    return Resolution.builder()
        .id(ResolutionId.of("renewal-yet-to-be-proposed"))
        .title("A renewal that is yet to be proposed")
        .issuer(issuer)
        .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
        .legalBasis(new LegalBasis.Unspecified())
        .build();
  }
}
