package io.github.isfmodel.examples.cli.renewal;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalAnswer;
import io.github.isfmodel.dossier.RenewalFlaw;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.dossier.RenewalShortfall;
import io.github.isfmodel.dossier.RequiredParty;
import io.github.isfmodel.examples.cli.output.ActText;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.SuccessionText;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.output.Zones;
import io.github.isfmodel.examples.cli.renewal.RenewalView.TextView;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateOutlook;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.WhenText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what a renewal needs, text by text, and then how the texts differ. */
final class RenewalScreen {

  private static final String MISSING = "Missing: ";

  /** What a binding clause asks for; it keeps no renewal from effect. */
  private static final String DEMANDED = "Asked for, and not on record: ";

  private static final Set<RenewalFlaw> TOLD_APART =
      EnumSet.of(RenewalFlaw.NOT_ADOPTED, RenewalFlaw.PARTY_MISSING);

  private final Dossier dossier;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  RenewalScreen(Dossier dossier, Screen screen) {
    this.dossier = dossier;
    this.screen = screen;
    this.names = new Names(dossier);
    this.cites = new Cites(dossier);
  }

  void sources() {
    cites.show(screen);
  }

  void show(RenewalView view) {
    screen.heading("Renewal of " + view.force().name() + " on " + view.on() + given(view));
    if (view.on().isAfter(dossier.asOf())) {
      screen.line(0, "The record ends on " + dossier.asOf() + ": this is what it last knew.");
    }
    screen.title("Deadline");
    deadline(view).forEach(line -> screen.line(1, line));
    screen.title("Proposal");
    screen.line(1, Words.capital(proposal(view)));
    view.renewal()
        .proposal()
        .map(Resolution::consultations)
        .orElse(List.of())
        .forEach(each -> screen.line(1, "On record: " + recorded(each)));
    view.endings().forEach(each -> screen.line(1, "Would end or shorten it: " + stage(each, view)));
    view.texts().forEach(text -> text(text, view));
    List<String> differences = new RenewalDifference(dossier, view).lines();
    if (!differences.isEmpty()) {
      screen.title("How the clauses differ on that day");
      differences.forEach(line -> screen.line(1, line));
    }
  }

  /** Where several bodies gave the mandate, whose is renewed. */
  private String given(RenewalView view) {
    return view.renewal().others().isEmpty()
        ? ""
        : Words.optional(
            ", as ", view.before().governing().map(act -> names.of(act.giver())), " gave it");
  }

  private List<String> deadline(RenewalView view) {
    MandateStatus before = view.before();
    Optional<Resolution> act = before.governing().map(GoverningAct::resolution);
    if (act.isEmpty()) {
      return List.of(withoutAct(view));
    }
    String under = ", under " + names.of(act.get().id()) + cites.of(act.get().citations());
    List<String> lines = new ArrayList<>();
    Optional<Term> goesOn = view.renewal().mandate().goesOn();
    if (goesOn.isPresent()) {
      lines.add("It needs no renewal: it goes on " + Words.openEnd(goesOn.get()) + under);
    } else if (before.lastDay().isEmpty()) {
      lines.add("The term has no known last day" + under);
    } else {
      lines.add(deadline(before, before.lastDay().get(), act.flatMap(Resolution::zone)) + under);
      lines.add(ending(view));
    }
    Optional<GoverningAct> prolonging = view.renewal().mandate().prolonging();
    view.renewal().mandate().upcoming().stream()
        .filter(later -> !prolonging.equals(Optional.of(later)) && !isToldAsEnding(later, before))
        .forEach(later -> lines.add("To come: " + ActText.toCome(later, cites)));
    view.renewal().others().forEach(each -> lines.add(other(each)));
    keys(before).ifPresent(lines::add);
    view.successions().forEach(each -> lines.add(SuccessionText.of(each, names)));
    return lines;
  }

  private static String withoutAct(RenewalView view) {
    return switch (view.before().state()) {
      case EXPIRED ->
          "The mandate expired"
              + Words.optional(" at the end of ", view.before().lastDay())
              + " under an act that the record leaves out.";
      case UNDETERMINED -> "Whether the mandate is in force on this day is not known.";
      default ->
          view.renewal().mandate().upcoming().stream()
              .findFirst()
              .map(first -> first.effectiveFrom())
              .map(
                  from ->
                      "The first act on this force takes effect only on "
                          + from
                          + ": there is nothing to renew yet.")
              .orElse("No act on this force has been adopted: there is nothing to renew.");
    };
  }

  private static boolean isToldAsEnding(GoverningAct later, MandateStatus before) {
    return before
        .endedBy()
        .map(GoverningAct::resolution)
        .filter(later.resolution()::equals)
        .isPresent();
  }

  private String ending(RenewalView view) {
    String which = view.renewal().others().isEmpty() ? "the mandate" : "that mandate";
    Optional<GoverningAct> prolonging = view.renewal().mandate().prolonging();
    if (view.before().state().isOver()) {
      return Words.capital(which) + " ended then.";
    }
    if (view.before().state() == MandateState.UNDETERMINED) {
      return "Whether " + which + " is in force on this day is not known.";
    }
    if (prolonging.isPresent()) {
      return "A renewal is adopted already: "
          + ActText.renewal(prolonging.get())
          + cites.of(prolonging.get().resolution().citations());
    }
    return "Without a renewal "
        + which
        + " ends then"
        + ActText.endedBy(view.before(), names)
        + ending(view.before())
        + ".";
  }

  private String ending(MandateStatus before) {
    return before.endedBy().map(by -> cites.of(by.resolution().citations())).orElse("");
  }

  private static String deadline(MandateStatus before, LocalDate last, Optional<ZoneId> zone) {
    return Words.capital(Zones.endOf(last, zone))
        + " ("
        + left(before, last)
        + "; "
        + Zones.overAt(last, zone)
        + ")";
  }

  /** What one body gave, another does not prolong (rule R4). */
  private String other(MandateOutlook other) {
    GoverningAct act = other.status().governing().orElseThrow();
    ResolutionId under =
        act.mandateClock().map(ClockEnd::resolution).orElseGet(() -> act.resolution().id());
    Optional<GoverningAct> prolonging = other.prolonging();
    return "The mandate that "
        + names.of(act.giver())
        + " gave, under "
        + names.of(under)
        + ": "
        + stands(other.status(), act, prolonging)
        + cites.of(
            Stream.concat(
                    dossier.index().resolution(under).stream(),
                    prolonging.map(GoverningAct::resolution).stream())
                .flatMap(each -> each.citations().stream())
                .distinct()
                .toList());
  }

  private static String stands(
      MandateStatus other, GoverningAct act, Optional<GoverningAct> prolonging) {
    if (other.state() == MandateState.UNDETERMINED) {
      return "whether it is in force on this day is not known";
    }
    if (prolonging.isPresent()) {
      return "a renewal is adopted already, " + ActText.renewal(prolonging.get());
    }
    if (other.lastDay().isPresent()) {
      return other.daysLeft().isPresent()
          ? (isToEnd(other, act) ? "it ends with " : "it needs a renewal of its own by ")
              + other.lastDay().get()
              + " ("
              + QuantityText.counted(other.daysLeft().getAsLong(), "day")
              + " left)"
          : "it ended with " + other.lastDay().get();
    }
    return other.state() == MandateState.IN_FORCE
        ? act.mandateClock()
            .map(end -> Words.openEnd(end.clock().term()))
            .orElse("no fixed end known")
        : Words.of(other.state()) + Words.optional(" since ", act.endedFrom());
  }

  private static boolean isToEnd(MandateStatus other, GoverningAct act) {
    return act.ends() || other.endedBy().isPresent() || other.takeover().isPresent();
  }

  private Optional<String> keys(MandateStatus before) {
    return before
        .governing()
        .flatMap(GoverningAct::mandateClock)
        .map(end -> end.clock().term())
        .filter(Term.Renewed.class::isInstance)
        .map(term -> "Each of these has to renew: " + names.list(((Term.Renewed) term).keys()));
  }

  private static String left(MandateStatus before, LocalDate last) {
    if (before.daysLeft().isPresent()) {
      return QuantityText.counted(before.daysLeft().getAsLong(), "day") + " left";
    }
    boolean hasRunOut = before.state().isOver() && before.date().isAfter(last);
    return hasRunOut ? "run out" : Words.of(before.state());
  }

  private String proposal(RenewalView view) {
    return view.renewal()
        .proposal()
        .map(own -> stage(own, view))
        .orElse(
            view.goesOn()
                ? "None is on record, and none is needed."
                : "None is on record; what follows is asked of one yet to be made.");
  }

  private String stage(Resolution text, RenewalView view) {
    return names.of(text.id())
        + text.stepOn(view.on())
            .map(step -> ", " + Words.of(step.stage()) + " " + WhenText.of(step.when()))
            .orElse("")
        + cites.of(text.citations());
  }

  private void text(TextView view, RenewalView renewal) {
    screen.title(
        view.mandate().map(RenewalScreen::force).orElse("Not in force: ") + Names.of(view.text()));
    boolean isAsked = renewal.renewal().proposal().isPresent() || !renewal.goesOn();
    if (isAsked) {
      screen.line(1, "In time: " + inTime(view.answer().inTime(), renewal.before().state()));
      screen.line(1, decider(view));
    }
    if (view.answer().clauses().isEmpty()) {
      screen.line(1, "It says nothing on its renewal.");
    }
    view.answer().clauses().forEach(clause -> clause(clause, renewal.on()));
    if (isAsked) {
      missing(view.answer()).forEach(line -> screen.line(1, line));
      screen.line(1, effect(view.answer(), names.list(view.deciders())));
    }
  }

  private String decider(TextView view) {
    return "From the body that decides, "
        + names.list(view.deciders())
        + ": "
        + (view.answer().byCompetentBody() ? "yes" : "no");
  }

  private static String effect(RenewalAnswer answer, String deciders) {
    Optional<RenewalShortfall> refusal =
        answer.shortfalls().stream()
            .filter(each -> each.flaw() == RenewalFlaw.NOT_ADOPTED)
            .findFirst();
    if (refusal.isPresent()) {
      return Words.capital(refusal.get().message()) + ": it has no effect.";
    }
    if (answer.isBlocked()) {
      return "So far the renewal would have no effect.";
    }
    return answer.hasUnmetDemands()
        ? "If decided by "
            + deciders
            + ", the renewal would stand all the same: who is named in a clause has no veto."
        : "Nothing that is missing would keep the renewal from having effect.";
  }

  private static String force(MandateState state) {
    if (state == MandateState.UNDETERMINED) {
      return "Perhaps in force: ";
    }
    return state.isOver() ? "Last in force: " : "In force: ";
  }

  private static String inTime(Truth truth, MandateState state) {
    if (truth == Truth.MET && state == MandateState.EXPIRED) {
      return "yes, as a renewal on the day after the last day leaves no day without a mandate";
    }
    return truth == Truth.MET ? "yes" : truth == Truth.NOT_MET ? "no" : Words.of(truth);
  }

  private void clause(RenewalClause clause, LocalDate on) {
    screen.line(
        1,
        clause.paragraph().map(at -> "Paragraph " + at + ": ").orElse("Clause: ")
            + clause.verbs().stream().map(Words::of).collect(Collectors.joining(" and "))
            + ", "
            + Words.of(clause.bindingness())
            + cites.of(clause.citations()));
    for (PartySet set : clause.parties()) {
      screen.line(2, "with " + parties(clause, set, on));
    }
    clause.wording().ifPresent(words -> screen.line(2, "in our words: " + words));
  }

  private String parties(RenewalClause clause, PartySet set, LocalDate on) {
    if (set instanceof PartySet.Party party) {
      return names.of(party.party());
    }
    List<ActorId> members = RenewalParties.on(dossier, clause.withParties(List.of(set)), on);
    return words(set)
        + (set instanceof PartySet.Contributors ? ", by the pledges on record" : "")
        + " on that day: "
        + (members.isEmpty() ? "none on record" : names.list(members));
  }

  private String words(PartySet set) {
    if (set instanceof PartySet.Contributors contributors) {
      return "the contributors to " + names.of(contributors.force());
    }
    return set instanceof PartySet.MembersOf group
        ? "the members of " + names.of(group.group())
        : "the members of the Council";
  }

  private String recorded(Consultation consultation) {
    return Words.of(consultation.verb())
        + " with "
        + names.of(consultation.party())
        + ", "
        + WhenText.of(consultation.when())
        + cites.of(consultation.citations());
  }

  /** What is missing with parties on one line for each verb, the rest in its own words. */
  private List<String> missing(RenewalAnswer answer) {
    Map<String, List<ActorId>> byVerb = new LinkedHashMap<>();
    answer.parties().stream()
        .filter(party -> party.met().isEmpty())
        .collect(
            Collectors.groupingBy(RequiredParty::verb, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (verb, parties) ->
                byVerb.put(Words.of(verb), parties.stream().map(RequiredParty::party).toList()));
    List<String> lines =
        answer.shortfalls().stream()
            .filter(each -> !TOLD_APART.contains(each.flaw()))
            .map(each -> missing(each) + each.message())
            .collect(Collectors.toCollection(ArrayList::new));
    byVerb.forEach(
        (verb, parties) ->
            lines.add(
                (isDemanded(answer, parties) ? DEMANDED : MISSING)
                    + "no "
                    + verb
                    + " by "
                    + answer.on()
                    + " is recorded with "
                    + names.list(parties)));
    return lines;
  }

  private static boolean isDemanded(RenewalAnswer answer, List<ActorId> parties) {
    return answer.shortfalls().stream()
        .filter(each -> each.flaw() == RenewalFlaw.PARTY_MISSING)
        .filter(each -> parties.containsAll(each.parties()))
        .anyMatch(RenewalShortfall::demanded);
  }

  private static String missing(RenewalShortfall shortfall) {
    if (shortfall.blocks()) {
      return "Missing, and blocks: ";
    }
    return shortfall.demanded() ? DEMANDED : MISSING;
  }
}
