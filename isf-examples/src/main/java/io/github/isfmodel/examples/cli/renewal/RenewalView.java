package io.github.isfmodel.examples.cli.renewal;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalAnswer;
import io.github.isfmodel.dossier.RenewalCheck;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.Succession;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A renewal of a force's mandate, under the clause in force and under those of other texts.
 *
 * @param force the force
 * @param renewal the renewal, under the clauses in force
 * @param endings texts that are proposed on that day and would end or shorten the mandate
 * @param successions that another force succeeds it, by acts adopted by that day
 * @param texts the texts that are asked, the one in force first
 */
record RenewalView(
    Force force,
    RenewalAnswer renewal,
    List<Resolution> endings,
    List<Succession> successions,
    List<TextView> texts) {

  /**
   * One text and how the renewal stands under its clauses.
   *
   * @param text the text
   * @param mandate how the mandate stands on that day if the text governs it; empty for a text that
   *     does not
   * @param answer how the renewal stands, or would stand; for the text that governs, also under the
   *     clauses of earlier acts that it leaves in force
   */
  record TextView(Resolution text, Optional<MandateState> mandate, RenewalAnswer answer) {

    /** Whether its clauses are certainly in force on that day. */
    boolean inForce() {
      return mandate.filter(MandateState.IN_FORCE::equals).isPresent();
    }

    /** The body that issued the text where nobody else decides. */
    List<ActorId> deciders() {
      return answer.deciders().isEmpty() ? List.of(text.issuer()) : answer.deciders();
    }
  }

  /** The mandate on that day, without the renewal. */
  MandateStatus before() {
    return renewal.mandate().status();
  }

  LocalDate on() {
    return renewal.on();
  }

  boolean goesOn() {
    return renewal.mandate().goesOn().isPresent();
  }

  /**
   * One view for each renewal that is to be looked at; where a text is wanted that acts on what one
   * of several bodies gave, those of that alone.
   */
  static List<RenewalView> of(
      Dossier dossier, Force force, LocalDate on, @Nullable String wantedText) {
    Optional<Resolution> wanted =
        Optional.ofNullable(wantedText).map(id -> wanted(dossier, force, id));
    List<RenewalAnswer> renewals =
        wanted
            .flatMap(text -> giver(dossier, force, text, on))
            .map(giver -> RenewalCheck.ofGiver(dossier, force.id(), giver, on))
            .orElseGet(() -> RenewalCheck.of(dossier, force.id(), on));
    List<Succession> successions = Mandate.asOf(force, dossier.resolutions(), on).successions();
    return renewals.stream()
        .map(
            each ->
                new RenewalView(
                    force, each, endings(dossier, each), successions, texts(dossier, each, wanted)))
        .toList();
  }

  /** Those of the body that gave it, where others gave a mandate too. */
  private static List<Resolution> endings(Dossier dossier, RenewalAnswer renewal) {
    Optional<ActorId> giver = renewal.mandate().status().governing().map(GoverningAct::giver);
    return dossier.resolutions().stream()
        .filter(text -> text.stepOn(renewal.on()).filter(step -> step.stage().isOpen()).isPresent())
        .filter(
            text -> renewal.others().isEmpty() || giver.filter(text.issuer()::equals).isPresent())
        .filter(text -> isEnding(text, renewal.force()))
        .toList();
  }

  /** One that renews too is a proposal to renew. */
  private static boolean isEnding(Resolution text, ForceId force) {
    List<MandateActKind> kinds =
        text.mandateActs().stream()
            .filter(act -> act.force().equals(force))
            .map(MandateAct::kind)
            .toList();
    return kinds.stream().noneMatch(MandateActKind::renews)
        && (kinds.contains(MandateActKind.TERMINATES) || kinds.contains(MandateActKind.SHORTENS));
  }

  /** Of several bodies that give the mandate then, the one on whose a text acts. */
  private static Optional<ActorId> giver(
      Dossier dossier, Force force, Resolution text, LocalDate on) {
    Mandate mandate = dossier.index().mandate(force.id()).orElseThrow();
    Mandate given = mandate.ofText(text);
    boolean isOneOfSeveral = !given.equals(mandate) && mandate.givenOn(on).contains(given);
    return isOneOfSeveral ? given.governingOn(on).map(GoverningAct::giver) : Optional.empty();
  }

  private static List<TextView> texts(
      Dossier dossier, RenewalAnswer renewal, Optional<Resolution> wanted) {
    Optional<Resolution> governing =
        renewal.mandate().status().governing().map(GoverningAct::resolution);
    Stream<Resolution> texts =
        wanted.isPresent()
            ? wanted.stream()
            : Stream.concat(governing.stream(), drafts(dossier, renewal, governing));
    return texts
        .map(
            text ->
                governing.equals(Optional.of(text))
                    ? inForce(text, renewal)
                    : notInForce(dossier, text, renewal))
        .toList();
  }

  private static TextView inForce(Resolution text, RenewalAnswer renewal) {
    return new TextView(text, Optional.of(renewal.mandate().status().state()), renewal);
  }

  private static TextView notInForce(Dossier dossier, Resolution text, RenewalAnswer renewal) {
    return new TextView(
        text,
        Optional.empty(),
        RenewalCheck.under(dossier, renewal, text.renewalClausesOf(renewal.force())));
  }

  private static Stream<Resolution> drafts(
      Dossier dossier, RenewalAnswer renewal, Optional<Resolution> governing) {
    return dossier.resolutions().stream()
        .filter(text -> !text.renewalClausesOf(renewal.force()).isEmpty())
        .filter(text -> text.stepOn(renewal.on()).isPresent())
        .filter(text -> isVersion(text, governing));
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
}
