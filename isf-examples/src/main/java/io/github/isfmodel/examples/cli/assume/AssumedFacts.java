package io.github.isfmodel.examples.cli.assume;

import io.github.isfmodel.assessment.AssumedStep;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.Meant;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Assumed facts as the user writes them, such as "indonesia-troops=approved".
 *
 * @param written the facts, each as identifier, equals sign and value
 * @param assumptions what they mean
 */
public record AssumedFacts(List<String> written, Assumptions assumptions) {

  private static final Map<String, Truth> TRUTHS =
      Map.of("met", Truth.MET, "not-met", Truth.NOT_MET, "unknown", Truth.UNKNOWN);

  private static final String REACHED = "reached";

  /** What strength calls a pledge that is approved. */
  private static final String CONFIRMED = "confirmed";

  static AssumedFacts read(List<String> given, Dossier dossier, LocalDate on) {
    Reader reader = new Reader(dossier, on);
    given.forEach(reader::read);
    return new AssumedFacts(List.copyOf(reader.written), reader.assumptions);
  }

  private static final class Reader {
    private final Dossier dossier;
    private final LocalDate on;
    private final Set<String> known = new HashSet<>();
    private final List<String> written = new ArrayList<>();
    private Assumptions assumptions = Assumptions.NONE;

    Reader(Dossier dossier, LocalDate on) {
      this.dossier = dossier;
      this.on = on;
    }

    void read(String given) {
      int equals = given.indexOf('=');
      String id = given.substring(0, Math.max(0, equals)).strip();
      String value = given.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
      if (id.isEmpty() || value.isEmpty()) {
        throw CommandFailedException.unusable(
            "'"
                + given
                + "' is no assumed fact; write PRECONDITION=met, not-met or unknown, PLEDGE=STATE or"
                + " MILESTONE=reached, such as indonesia-troops=approved.");
      }
      boolean understood = precondition(id, value) || pledge(id, value) || milestone(id, value);
      if (!understood) {
        throw CommandFailedException.unusable(why(id, value));
      }
      if (!known.add(id)) {
        throw CommandFailedException.unusable(id + " is assumed twice; assume it once.");
      }
      written.add(id + "=" + value);
    }

    private boolean precondition(String id, String value) {
      Optional<Precondition> found = find(dossier.preconditions(), Precondition::id, id);
      if (found.isEmpty() || !TRUTHS.containsKey(value)) {
        return false;
      }
      assume(found.get().condition(), TRUTHS.get(value), id);
      return true;
    }

    private void assume(Condition condition, Truth truth, String id) {
      try {
        assumptions = assumptions.andCondition(condition, truth, on);
      } catch (InvalidValueException e) {
        throw CommandFailedException.unusable(
            id + " cannot be assumed: a proposition in it would have two values at once.");
      }
    }

    private boolean pledge(String id, String value) {
      Optional<Pledge> found = find(dossier.pledges(), Pledge::id, id);
      Optional<PledgeState> state = state(value);
      if (found.isEmpty() || state.isEmpty()) {
        return false;
      }
      assumptions = assumptions.and(new AssumedStep(found.get().id(), state.get(), List.of(), on));
      return true;
    }

    private static Optional<PledgeState> state(String value) {
      String code = value.equals(CONFIRMED) ? Json.code(PledgeState.APPROVED) : value;
      return Stream.of(PledgeState.values())
          .filter(each -> Json.code(each).equals(code))
          .findFirst();
    }

    private boolean milestone(String id, String value) {
      Optional<Milestone> found = find(dossier.milestones(), Milestone::id, id);
      if (found.isEmpty() || !value.equals(REACHED)) {
        return false;
      }
      assume(new Proposition.MilestoneReached(found.get().id()), Truth.MET, id);
      return true;
    }

    private String why(String id, String value) {
      List<String> possible = new ArrayList<>();
      List<String> values = new ArrayList<>();
      if (find(dossier.preconditions(), Precondition::id, id).isPresent()) {
        possible.add("a precondition is met, not-met or unknown");
        values.addAll(TRUTHS.keySet());
      }
      if (find(dossier.pledges(), Pledge::id, id).isPresent()) {
        List<String> states = Stream.of(PledgeState.values()).map(Json::code).toList();
        values.addAll(states);
        values.add(CONFIRMED);
        possible.add(
            "a pledge is " + String.join(", ", states) + ", or confirmed, which is approved");
      }
      if (find(dossier.milestones(), Milestone::id, id).isPresent()) {
        possible.add("a milestone is reached");
        values.add(REACHED);
      }
      return possible.isEmpty()
          ? unknown(id)
          : "'"
              + value
              + "' cannot be assumed of "
              + id
              + "; "
              + String.join("; ", possible)
              + "."
              + Meant.among(values, value);
    }

    private String unknown(String id) {
      List<String> preconditions = ids(dossier.preconditions(), Precondition::id);
      List<String> pledges = ids(dossier.pledges(), Pledge::id);
      List<String> milestones = ids(dossier.milestones(), Milestone::id);
      return "The record holds no precondition, pledge or milestone with the id "
          + id
          + "; preconditions: "
          + listed(preconditions)
          + "; pledges: "
          + listed(pledges)
          + "; milestones: "
          + listed(milestones)
          + "."
          + Meant.amongIds(
              Stream.of(preconditions, pledges, milestones).flatMap(List::stream).toList(), id);
    }

    private static <T> List<String> ids(List<T> all, Function<T, EntityId> id) {
      return all.stream().map(id).map(EntityId::value).toList();
    }

    private static String listed(List<String> ids) {
      return ids.isEmpty() ? "none" : String.join(", ", ids);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, EntityId> id, String wanted) {
      return all.stream().filter(each -> id.apply(each).value().equals(wanted)).findFirst();
    }
  }
}
