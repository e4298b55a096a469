package io.github.isfmodel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.generators.ValueType.Attribute;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DraftComparisonPropertyTest {

  private static final String NO_TEXT = "is no part of the text";

  /** What is left out, and why. */
  private static final Map<Class<?>, Map<String, String>> IGNORED =
      Map.of(
          Resolution.class,
          Map.ofEntries(
              Map.entry("id", "names the text in the record"),
              Map.entry("symbol", "names the document, not what it says"),
              Map.entry("title", "is in our own words"),
              Map.entry("version", "names the draft"),
              Map.entry("lifecycle", "what became of it " + NO_TEXT),
              Map.entry("circulations", "who read it " + NO_TEXT),
              Map.entry("forms", "what it might have become " + NO_TEXT),
              Map.entry("vote", "the vote on it " + NO_TEXT),
              Map.entry("consultations", "what was done before it " + NO_TEXT),
              Map.entry("versionOf", "a link between texts " + NO_TEXT),
              Map.entry("supersedes", "a link between texts " + NO_TEXT)));

  private static final String CITATIONS = "citations";

  /** The attributes of the whole text that hold its clauses. */
  private static final Set<String> CLAUSES =
      Set.of(
          "paragraphs", "mandateActs", "ceilings", "clocks", "renewalClauses", "reportingDuties");

  private static List<Difference> differences(Resolution before, Resolution after) {
    return DraftComparison.between(before, after).differences();
  }

  @Test
  void everyAttributeIsComparedOrLeftOutForAReason() {
    assertCovered(Resolution.class, Parts.WHOLE, CLAUSES);
    assertCovered(OperativeParagraph.class, Parts.PARAGRAPH, Set.of());
    assertCovered(MandateAct.class, Parts.ACT, Set.of("force"));
    assertCovered(TaskAssignment.class, Parts.TASK, Set.of("task"));
    assertCovered(Ceiling.class, Parts.CEILING, Set.of("force"));
    assertCovered(Clock.class, Parts.CLOCK, Set.of("kind"));
    assertCovered(RenewalClause.class, Parts.RENEWAL, Set.of());
    assertCovered(ReportingDuty.class, Parts.REPORT, Set.of("reporter"));
  }

  /** What clauses are matched by cannot differ between two that match. */
  private static <C extends Clause> void assertCovered(
      Class<?> type, List<Part<C>> parts, Set<String> matchedBy) {
    Set<String> covered = new TreeSet<>(matchedBy);
    parts.forEach(part -> assertThat(covered.add(part.name())).isTrue());
    IGNORED
        .getOrDefault(type, Map.of())
        .keySet()
        .forEach(each -> assertThat(covered.add(each)).isTrue());
    covered.add(CITATIONS);
    assertThat(type(type).attributes()).extracting(Attribute::name).hasSameElementsAs(covered);
  }

  private static ValueType type(Class<?> type) {
    return ValueType.all().stream().filter(each -> each.type() == type).findFirst().orElseThrow();
  }

  @Property
  void aTextDoesNotDifferFromItself(@ForAll Resolution text) {
    assertThat(differences(text, text)).isEmpty();
  }

  @Property
  void theWayBackIsTheMirroredWayThere(@ForAll Resolution one, @ForAll Resolution other) {
    DraftComparison back = DraftComparison.between(other, one);

    assertThat(back.before()).isEqualTo(other.id());
    assertThat(back.after()).isEqualTo(one.id());
    assertThat(back.differences())
        .isEqualTo(
            Comparer.sorted(
                differences(one, other).stream().map(DraftComparisonPropertyTest::mirrored)));
  }

  /** Of these one is the other with the texts swapped; every other kind is its own mirror. */
  private static final Map<Class<?>, Class<?>> OPPOSITES =
      Map.of(
          Difference.Added.class, Difference.Removed.class,
          Difference.Removed.class, Difference.Added.class,
          TextDifference.SponsorAdded.class, TextDifference.SponsorDropped.class,
          TextDifference.SponsorDropped.class, TextDifference.SponsorAdded.class,
          RenewalDifference.PartyAdded.class, RenewalDifference.PartyDropped.class,
          RenewalDifference.PartyDropped.class, RenewalDifference.PartyAdded.class);

  /** What is named before goes where the same is named after, and the other way round. */
  private static Difference mirrored(Difference difference) {
    Class<?> type = difference.getClass();
    Map<String, Object> values = ValueType.ofRecord(type).valuesOf(difference);
    Map<String, Object> swapped = new LinkedHashMap<>(values);
    swapped.replaceAll((name, value) -> values.get(swapped(name)));
    return (Difference) ValueType.ofRecord(OPPOSITES.getOrDefault(type, type)).build(swapped);
  }

  private static String swapped(String name) {
    String after = name.replace("Before", "After").replace("before", "after");
    return after.equals(name) ? name.replace("After", "Before").replace("after", "before") : after;
  }

  @Property
  void everyDifferenceHasALine(@ForAll Resolution one, @ForAll Resolution other) {
    assertThat(differences(one, other))
        .allSatisfy(
            each -> assertThat(each.message()).isNotBlank().doesNotContain("Optional", "Immutable"))
        .allMatch(each -> each.from().isPresent() || each.to().isPresent());
  }

  @Property
  void asManyClausesComeInAsTheTextGrowsBy(@ForAll Resolution one, @ForAll Resolution other) {
    List<Difference> differences = differences(one, other);

    assertThat(growth(differences, Clause.Paragraph.class))
        .isEqualTo(other.paragraphs().size() - one.paragraphs().size());
    assertThat(growth(differences, Clause.Act.class))
        .isEqualTo(other.mandateActs().size() - one.mandateActs().size());
    assertThat(growth(differences, Clause.Task.class)).isEqualTo(tasks(other) - tasks(one));
    assertThat(growth(differences, Clause.Limit.class))
        .isEqualTo(other.ceilings().size() - one.ceilings().size());
    assertThat(growth(differences, Clause.Expiry.class))
        .isEqualTo(other.clocks().size() - one.clocks().size());
    assertThat(growth(differences, Clause.Renewal.class))
        .isEqualTo(other.renewalClauses().size() - one.renewalClauses().size());
    assertThat(growth(differences, Clause.Report.class))
        .isEqualTo(other.reportingDuties().size() - one.reportingDuties().size());
  }

  private static int tasks(Resolution text) {
    return text.mandateActs().stream().mapToInt(act -> act.tasks().size()).sum();
  }

  private static int growth(List<Difference> differences, Class<? extends Clause> type) {
    int growth = 0;
    for (Difference each : differences) {
      if (each.from().isEmpty() && type.isInstance(each.to().orElseThrow())) {
        growth++;
      } else if (each.to().isEmpty() && type.isInstance(each.from().orElseThrow())) {
        growth--;
      }
    }
    return growth;
  }

  @Property(tries = 300)
  void whateverChangesInTheTextIsTold(@ForAll Resolution one, @ForAll Resolution other) {
    Set<String> silent = new TreeSet<>(IGNORED.getOrDefault(Resolution.class, Map.of()).keySet());
    silent.add(CITATIONS);
    for (Attribute attribute : type(Resolution.class).attributes()) {
      Resolution changed = (Resolution) changed(attribute, one, other);
      boolean differs =
          !silent.contains(attribute.name())
              && !content(attribute.of(one)).equals(content(attribute.of(other)));
      assertThat(!differences(one, changed).isEmpty()).as(attribute.name()).isEqualTo(differs);
    }
  }

  @Property(tries = 200)
  void whateverChangesInAParagraphIsTold(
      @ForAll Resolution text, @ForAll OperativeParagraph one, @ForAll OperativeParagraph other) {
    assertTold(one, other, each -> text.withParagraphs(each));
  }

  @Property(tries = 200)
  void whateverChangesInAnActIsTold(
      @ForAll Resolution text, @ForAll MandateAct one, @ForAll MandateAct other) {
    assertTold(one, other, each -> text.withMandateActs(each));
  }

  @Property(tries = 200)
  void whateverChangesInATaskIsTold(
      @ForAll Resolution text,
      @ForAll MandateAct act,
      @ForAll TaskAssignment one,
      @ForAll TaskAssignment other) {
    assertTold(one, other, each -> text.withMandateActs(act.withTasks(each)));
  }

  @Property(tries = 200)
  void whateverChangesInACeilingIsTold(
      @ForAll Resolution text, @ForAll Ceiling one, @ForAll Ceiling other) {
    assertTold(one, other, each -> text.withCeilings(each));
  }

  @Property(tries = 200)
  void whateverChangesInATermIsTold(
      @ForAll Resolution text, @ForAll Clock one, @ForAll Clock other) {
    assertTold(one, other, each -> text.withClocks(each));
  }

  @Property(tries = 200)
  void whateverChangesInARenewalClauseIsTold(
      @ForAll Resolution text, @ForAll RenewalClause one, @ForAll RenewalClause other) {
    assertTold(one, other, each -> text.withRenewalClauses(each));
  }

  @Property(tries = 200)
  void whateverChangesInADutyToReportIsTold(
      @ForAll Resolution text, @ForAll ReportingDuty one, @ForAll ReportingDuty other) {
    assertTold(one, other, each -> text.withReportingDuties(each));
  }

  @SuppressWarnings("unchecked")
  private static <T> void assertTold(T one, T other, Function<T, Resolution> text) {
    for (Attribute attribute : ValueType.ofValue(one).orElseThrow().attributes()) {
      T changed = (T) changed(attribute, one, other);
      boolean differs =
          !attribute.name().equals(CITATIONS)
              && !content(attribute.of(one)).equals(content(attribute.of(other)));
      assertThat(!differences(text.apply(one), text.apply(changed)).isEmpty())
          .as(attribute.name())
          .isEqualTo(differs);
    }
  }

  private static Object changed(Attribute attribute, Object one, Object other) {
    ValueType type = ValueType.ofValue(one).orElseThrow();
    Map<String, Object> values = type.valuesOf(one);
    values.put(attribute.name(), attribute.of(other));
    return type.build(values);
  }

  /** A value without the citations of clauses, its lists in the order of their words. */
  private static Object content(Object value) {
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> content = new ArrayList<>();
    list.forEach(each -> content.add(withoutCitations(each)));
    content.sort((one, other) -> one.toString().compareTo(other.toString()));
    return content;
  }

  private static Object withoutCitations(Object value) {
    ValueType type = ValueType.ofValue(value).orElse(null);
    if (type == null || type.type().isRecord()) {
      return value;
    }
    Map<String, Object> values = type.valuesOf(value);
    values.replaceAll((name, part) -> name.equals(CITATIONS) ? List.of() : content(part));
    return type.build(values);
  }
}
