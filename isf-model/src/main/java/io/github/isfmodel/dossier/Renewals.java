package io.github.isfmodel.dossier;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateOutlook;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The renewals of the mandate of a force that are to be looked at on a day (rule R4). */
final class Renewals {

  private final Force force;
  private final LocalDate on;
  private final List<Resolution> texts;
  private final Mandate mandate;

  Renewals(Dossier dossier, Force force, LocalDate on) {
    this.force = force;
    this.on = on;
    this.texts = dossier.resolutions();
    this.mandate = Mandate.asOf(force, texts, on);
  }

  /** One for each proposal, and one yet to be proposed for each body to renew that has none. */
  List<Renewal> all() {
    List<Renewal> all = new ArrayList<>();
    List<Resolution> proposals = proposals();
    Set<Optional<ActorId>> withoutProposal = toRenew(proposals.stream().allMatch(this::isRefused));
    for (Resolution text : proposals) {
      all.add(of(text));
      if (!isRefused(text)) {
        prolongedBy(text).ifPresent(given -> withoutProposal.remove(giver(given)));
      }
    }
    for (Optional<ActorId> giver : withoutProposal) {
      all.add(toCome(giver));
    }
    return all;
  }

  /** Those of what one body gave, in force or not. */
  List<Renewal> ofGiver(ActorId giver) {
    Optional<Mandate> given = mandate.ofBody(giver).filter(mandate.givenOn(on)::contains);
    List<Renewal> own = new ArrayList<>();
    if (given.isPresent()) {
      for (Resolution text : proposals()) {
        if (prolongedBy(text).equals(given)) {
          own.add(of(text));
        }
      }
      if (own.isEmpty()) {
        own.add(toCome(Optional.of(giver)));
      }
    }
    return own;
  }

  private List<Resolution> proposals() {
    List<Resolution> proposals = new ArrayList<>();
    for (Resolution text : texts) {
      if (isToDecideOn(text) && isRenewal(text)) {
        proposals.add(text);
      }
    }
    return proposals;
  }

  private boolean isRenewal(Resolution text) {
    return text.mandateActs().stream()
        .anyMatch(act -> act.force().equals(force.id()) && act.kind().renews());
  }

  /** On record by that day, and decided on that day at the earliest. */
  private boolean isToDecideOn(Resolution text) {
    Optional<LifecycleStep> last = text.stepOn(on);
    return last.isPresent()
        && (last.get().stage().isOpen() || last.get().when().latest().equals(on))
        && text.adoption().map(when -> !when.latest().isBefore(on)).orElse(true);
  }

  /** What one body gave and the text prolongs; empty for the text of a body that gave none. */
  private Optional<Mandate> prolongedBy(Resolution text) {
    return Optional.of(mandate.renewedBy(text.issuer(), on)).filter(mandate.ofEachBody()::contains);
  }

  private Optional<ActorId> giver(Mandate given) {
    return given.governingOn(on).map(GoverningAct::giver);
  }

  /** What comes to nothing on a day leaves it to another text to renew. */
  private boolean isRefused(Resolution text) {
    return Proposal.of(text).refusalBy(on).isPresent();
  }

  /**
   * Whose mandate is in force, and whose ran out last beside these; whose governs where nothing
   * else is to be looked at.
   */
  private Set<Optional<ActorId>> toRenew(boolean always) {
    Set<Optional<ActorId>> givers = new LinkedHashSet<>();
    if (always || isInForce(mandate)) {
      givers.add(giver(mandate));
    }
    boolean isLapseAskedFor = !isInForce(mandate);
    for (Mandate other : mandate.othersOn(on)) {
      boolean isLapse = !isLapseAskedFor && other.stateOn(on) == MandateState.EXPIRED;
      if (isLapse || isInForce(other)) {
        givers.add(giver(other));
        isLapseAskedFor |= isLapse;
      }
    }
    return givers;
  }

  private boolean isInForce(Mandate given) {
    return given.stateOn(on) == MandateState.IN_FORCE;
  }

  /** That by a text, recorded or not, as the mandate stands without it. */
  Renewal of(Resolution text) {
    List<Resolution> others = texts.stream().filter(each -> !each.id().equals(text.id())).toList();
    Mandate without = Mandate.asOf(force, others, on);
    Mandate renewed = without.renewedBy(text.issuer(), on);
    return renewal(Optional.of(text), without, renewed);
  }

  private Renewal toCome(Optional<ActorId> giver) {
    Mandate renewed = giver.map(body -> mandate.renewedBy(body, on)).orElse(mandate);
    return renewal(Optional.empty(), mandate, renewed);
  }

  private Renewal renewal(Optional<Resolution> text, Mandate whole, Mandate renewed) {
    List<GoverningAct> upcoming = whole.upcomingOn(on);
    MandateOutlook outlook = outlook(renewed.statusOn(on), upcoming);
    Optional<GoverningAct> governing = outlook.status().governing();
    List<MandateOutlook> beside =
        whole.givenOn(on).stream()
            .map(given -> given.statusOn(on))
            .filter(status -> !status.governing().equals(governing))
            .map(status -> outlook(status, upcoming))
            .toList();
    return new Renewal(
        text,
        outlook,
        beside,
        governing.map(act -> givers(act, renewed.equals(whole))).orElse(List.of()));
  }

  private static MandateOutlook outlook(MandateStatus status, List<GoverningAct> upcoming) {
    Optional<ActorId> giver = status.governing().map(GoverningAct::giver);
    return new MandateOutlook(
        status,
        upcoming.stream()
            .filter(act -> giver.isEmpty() || act.giver().equals(giver.get()))
            .toList());
  }

  /** What one of several bodies gave is for that body to prolong. */
  private static List<ActorId> givers(GoverningAct act, boolean isOfAll) {
    return isOfAll ? act.givers() : List.of(act.giver());
  }
}
