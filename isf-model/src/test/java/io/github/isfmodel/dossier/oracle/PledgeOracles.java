package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;
import static io.github.isfmodel.pledge.PledgeState.ANNOUNCED;
import static io.github.isfmodel.pledge.PledgeState.BARRED;
import static io.github.isfmodel.pledge.PledgeState.CONDITIONAL;
import static io.github.isfmodel.pledge.PledgeState.DEPLOYED;
import static io.github.isfmodel.pledge.PledgeState.MENTIONED;
import static io.github.isfmodel.pledge.PledgeState.QUANTIFIED;
import static io.github.isfmodel.pledge.PledgeState.REDUCED;
import static io.github.isfmodel.pledge.PledgeState.REFUSED;
import static io.github.isfmodel.pledge.PledgeState.SUSPENDED;
import static io.github.isfmodel.pledge.PledgeState.WITHDRAWN;

import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Pledges by themselves. */
final class PledgeOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-PLG-001", every(PledgeOracles::order)),
          naive("ISF-PLG-002", every(PledgeOracles::transitions)),
          naive("ISF-PLG-003", one("/history", pledge -> pledge.history().size() == 0)),
          naive("ISF-PLG-004", every(PledgeOracles::numbers)),
          naive("ISF-PLG-005", every(PledgeOracles::uncited)),
          naive(
              "ISF-PLG-006",
              one(
                  "/post",
                  pledge -> pledge.kind().code().equals("command-post") && !hasPost(pledge))),
          naive("ISF-PLG-007", every(PledgeOracles::waivers)),
          naive("ISF-PLG-008", one("/reversal/effect", PledgeOracles::takesNothingBack)),
          naive("ISF-PLG-009", every(PledgeOracles::caveatEnds)),
          naive("ISF-PLG-010", every(PledgeOracles::emptyCaveats)),
          naive("ISF-PLG-011", every(PledgeOracles::lateCaveats)),
          naive("ISF-PLG-012", every(PledgeOracles::units)),
          naive("ISF-PLG-013", every(PledgeOracles::past)),
          naive("ISF-PLG-020", every(PledgeOracles::listedTwice)));

  /** The ladder, from its foot; then the ways off it. */
  private static final List<PledgeState> LADDER =
      Stream.of(PledgeState.values()).filter(state -> state.compareTo(DEPLOYED) <= 0).toList();

  private static final Set<PledgeState> CLOSED = Set.of(WITHDRAWN, REFUSED, BARRED);

  private static final Map<PledgeKind, String> UNITS =
      Map.of(
          PledgeKind.TROOPS, "troops personnel uniformed-personnel officers",
          PledgeKind.POLICE, "police personnel uniformed-personnel officers",
          PledgeKind.OBSERVERS, "observers personnel uniformed-personnel officers civilians",
          PledgeKind.STAFF, "officers personnel uniformed-personnel civilians",
          PledgeKind.TRAINERS,
              "trainers personnel uniformed-personnel officers police police-trainees",
          PledgeKind.FUNDS, "us-dollars percent");

  private PledgeOracles() {}

  private interface OfOne {
    void judge(Pledge pledge, String at, Marks marks);
  }

  private static Oracle every(OfOne one) {
    return (dossier, marks) ->
        each(dossier.pledges(), "/pledges", (pledge, at) -> one.judge(pledge, at, marks));
  }

  private static Oracle one(String attribute, Predicate<Pledge> broken) {
    return every((pledge, at, marks) -> marks.when(broken.test(pledge), at + attribute));
  }

  private static void order(Pledge pledge, String at, Marks marks) {
    Days.outOfOrder(pledge.history(), PledgeStep::when, at + "/history", "when", marks);
  }

  private static void transitions(Pledge pledge, String at, Marks marks) {
    for (int i = 1; i < pledge.history().size(); i++) {
      PledgeState before = pledge.history().get(i - 1).state();
      PledgeState next = pledge.history().get(i).state();
      marks.when(before != next && !canFollow(before, next), at + "/history/" + i + "/state");
    }
  }

  private static boolean canFollow(PledgeState before, PledgeState next) {
    if (before == BARRED) {
      return true;
    }
    if (CLOSED.contains(before)) {
      return CLOSED.contains(next) || LADDER.indexOf(next) >= 0 && !isBeyond(next, ANNOUNCED);
    }
    if (!LADDER.contains(before)) {
      return next != MENTIONED;
    }
    if (LADDER.contains(next)) {
      return isBeyond(next, before) || next == CONDITIONAL && isBeyond(DEPLOYED, before);
    }
    boolean refusedInPlace = before == DEPLOYED && next == REFUSED;
    boolean reducedUnannounced = isBeyond(ANNOUNCED, before) && next == REDUCED;
    return !refusedInPlace && !reducedUnannounced;
  }

  private static boolean isBeyond(PledgeState one, PledgeState other) {
    return LADDER.indexOf(one) > LADDER.indexOf(other);
  }

  /** The numbers of an earlier step go on until a step gives others. */
  private static void numbers(Pledge pledge, String at, Marks marks) {
    for (int i = 0; i < pledge.history().size(); i++) {
      List<List<Phase>> given =
          pledge.history().subList(0, i + 1).stream()
              .map(PledgeStep::phases)
              .filter(phases -> phases.size() > 0)
              .toList();
      boolean numbered =
          given.size() > 0
              && given.get(given.size() - 1).stream()
                  .anyMatch(phase -> !(phase.measure().quantity() instanceof Quantity.InWords));
      marks.when(
          pledge.history().get(i).state() == QUANTIFIED && !numbered,
          at + "/history/" + i + "/phases");
    }
  }

  private static void uncited(Pledge pledge, String at, Marks marks) {
    each(
        pledge.history(),
        at + "/history",
        (step, place) -> marks.when(step.citations().size() == 0, place + "/citations"));
  }

  private static boolean hasPost(Pledge pledge) {
    return pledge.post().isPresent();
  }

  private static void waivers(Pledge pledge, String at, Marks marks) {
    each(
        pledge.waivers(),
        at + "/waivers",
        (waiver, place) ->
            marks.when(
                pledge.preconditions().indexOf(waiver.precondition()) < 0,
                place + "/precondition"));
  }

  private static boolean takesNothingBack(Pledge pledge) {
    return pledge.reversal().stream().anyMatch(reversal -> LADDER.contains(reversal.effect()));
  }

  private static void caveatEnds(Pledge pledge, String at, Marks marks) {
    each(
        pledge.caveats(),
        at + "/caveats",
        (it, place) -> marks.when(Days.endsFirst(it.since(), it.until()), place + "/until"));
  }

  private static void emptyCaveats(Pledge pledge, String at, Marks marks) {
    each(
        pledge.caveats(),
        at + "/caveats",
        (caveat, place) ->
            marks.when(caveat.tasks().size() == 0 && !caveat.useOfForce().isPresent(), place));
  }

  private static void lateCaveats(Pledge pledge, String at, Marks marks) {
    Optional<PledgeStep> deployed =
        pledge.history().stream().filter(step -> step.state() == DEPLOYED).findFirst();
    each(
        pledge.caveats(),
        at + "/caveats",
        (caveat, place) ->
            marks.when(
                caveat.declared()
                    && deployed.isPresent()
                    && Days.before(deployed.get().when(), caveat.since()),
                place + "/declared"));
  }

  private static void units(Pledge pledge, String at, Marks marks) {
    String units = UNITS.getOrDefault(pledge.kind(), "");
    each(
        pledge.history(),
        at + "/history",
        (step, place) ->
            each(
                step.phases(),
                place + "/phases",
                (phase, where) -> {
                  Unit unit = phase.measure().unit();
                  boolean known = Unit.VOCABULARY.known().contains(unit);
                  boolean fits = Stream.of(units.split(" ")).anyMatch(unit.code()::equals);
                  marks.when(!units.isEmpty() && known && !fits, where + "/measure/unit");
                }));
  }

  /** Of a step that still promises; what is deployed may have been promised for an earlier day. */
  private static void past(Pledge pledge, String at, Marks marks) {
    Set<PledgeState> over = Set.of(DEPLOYED, SUSPENDED, WITHDRAWN, REFUSED, BARRED);
    each(
        pledge.history(),
        at + "/history",
        (step, place) ->
            each(
                step.phases(),
                place + "/phases",
                (phase, where) ->
                    marks.when(
                        !over.contains(step.state()) && Days.endsFirst(step.when(), phase.by()),
                        where + "/by")));
  }

  private static void listedTwice(Pledge pledge, String at, Marks marks) {
    each(
        pledge.history(),
        at + "/history",
        (step, place) -> {
          for (int i = 0; i < step.phases().size(); i++) {
            boolean before = step.phases().subList(0, i).contains(step.phases().get(i));
            marks.when(before, place + "/phases/" + i);
          }
        });
  }
}
