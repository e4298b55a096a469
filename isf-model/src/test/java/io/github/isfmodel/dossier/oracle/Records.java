package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleExamples;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleExample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Records made of the examples of the rules, each changed in one to four places. */
final class Records {

  private static final List<Dossier> EXAMPLES =
      RuleExamples.all().stream().flatMap(Records::records).distinct().toList();
  private static final Values VALUES = new Values(EXAMPLES);

  private static final List<Start> ALL =
      EXAMPLES.stream().map(each -> new Start(each, List.of(), Mutator.days(each))).toList();

  /** An example, the places that make it one of its rule, and its days. */
  private record Start(Dossier dossier, List<List<String>> focus, List<LocalDate> days) {}

  private static final Map<String, List<Start>> STARTS = starts();

  private final Random random;
  private final Mutator mutator;

  Records(Random random) {
    this.random = random;
    this.mutator = new Mutator(VALUES, random);
  }

  private static Stream<Dossier> records(RuleExample example) {
    return Stream.concat(Stream.of(example.failing()), example.passing().stream());
  }

  private static Map<String, List<Start>> starts() {
    Map<String, List<Start>> starts = new HashMap<>();
    for (RuleExample example : RuleExamples.all()) {
      List<List<String>> focus = new ArrayList<>(List.of(new Pointer(example.at()).steps()));
      records(example).forEach(each -> focus.addAll(Mutator.differences(each, Sample.dossier())));
      List<Start> own = starts.computeIfAbsent(example.rule(), key -> new ArrayList<>());
      records(example).forEach(each -> own.add(new Start(each, focus, days(each, focus))));
    }
    return starts;
  }

  /** Those of the record, and as often those of the parts that the rule is about. */
  private static List<LocalDate> days(Dossier dossier, List<List<String>> focus) {
    List<LocalDate> days = new ArrayList<>(Mutator.days(dossier));
    List<LocalDate> near =
        focus.stream()
            .filter(place -> place.size() > 1)
            .map(place -> place.subList(0, 2))
            .distinct()
            .flatMap(place -> part(dossier, place))
            .flatMap(part -> Mutator.days(part).stream())
            .toList();
    for (int all = days.size(), i = 0; i < all && !near.isEmpty(); i++) {
      days.add(near.get(i % near.size()));
    }
    return days;
  }

  private static Stream<Object> part(Dossier dossier, List<String> place) {
    return Parts.of(dossier).stream()
        .filter(attribute -> attribute.name().equals(place.get(0)))
        .map(attribute -> (List<?>) attribute.of(dossier))
        .flatMap(list -> list.stream().skip(Integer.parseInt(place.get(1))).limit(1));
  }

  /** A changed example of a rule; it is changed by preference where it is about the rule. */
  Dossier of(String rule) {
    return changed(Values.pick(STARTS.get(rule), random));
  }

  /** A changed example of any rule. */
  Dossier any() {
    return changed(Values.pick(ALL, random));
  }

  private Dossier changed(Start start) {
    Dossier changed = start.dossier();
    for (int i = random.nextInt(4); i >= 0; i--) {
      changed = mutator.change(changed, start.focus(), start.days());
    }
    return changed;
  }
}
