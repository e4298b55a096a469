package io.github.isfmodel;

import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Corroboration;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.claim.Positions;
import io.github.isfmodel.compiled.CompiledAssessment;
import io.github.isfmodel.compiled.FactOverlay;
import io.github.isfmodel.council.VoteAnalysis;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.PossibleMembers;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody can change what an answer holds, as another one may have been given the same. */
class FixedAnswersTest {

  private static final Dossier RECORD = Sample.dossier();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 25);

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> left = new ArrayDeque<>();
  private final Set<String> open = new TreeSet<>();

  @Test
  void noListSetOrMapOfAnAnswerCanBeChanged() throws ReflectiveOperationException {
    answers().forEach(answer -> enter(answer, answer.getClass().getSimpleName()));
    while (!left.isEmpty()) {
      Object answer = left.pop();
      for (Method method : askable(answer.getClass())) {
        Object[] days = new Object[method.getParameterCount()];
        Arrays.fill(days, DAY);
        enter(answered(answer, method, days), method.toString());
      }
    }
    assertThat(open).isEmpty();
    assertThat(seen).hasSizeGreaterThan(500);
  }

  private static Stream<Object> answers() {
    Situation situation = Situation.of(RECORD, FORCE, DAY).orElseThrow();
    CompiledAssessment compiled = CompiledAssessment.of(RECORD, FORCE).orElseThrow();
    Stream<Object> ofSituation =
        Stream.of(
            RECORD,
            Mandate.ofEach(RECORD.forces(), RECORD.resolutions()),
            leavingReportsOwed(),
            compiled,
            Disagreements.in(RECORD.claims(), RECORD.sources(), RECORD.actors()),
            Corroboration.of(RECORD.claims(), RECORD.sources()),
            Positions.of(RECORD.claims()),
            implications(compiled),
            RECORD.pledges().stream()
                .map(each -> PossibleMembers.of(each.contributor(), RECORD, DAY))
                .toList(),
            RECORD.resolutions().stream()
                .flatMap(text -> text.vote().flatMap(VoteAnalysis::of).stream())
                .toList(),
            situation);
    return Stream.concat(ofSituation, SerializedAnswersTest.answers());
  }

  /** Under the second act the duty of the first is owed until its term has run out. */
  private static Mandate leavingReportsOwed() {
    Resolution first =
        act("first", MandateActKind.ESTABLISHES, "2020-01-01", until("2020-12-31"))
            .withReportingDuties(report(new Cadence.EveryMonths(3)));
    return Mandate.of(
        Acts.force(),
        List.of(first, act("next", MandateActKind.EXTENDS, "2020-12-01", until("2021-06-30"))));
  }

  private static List<Object> implications(CompiledAssessment compiled) {
    Implications all = new Implications(compiled.propositions());
    Proposition specific =
        Sample.dossier().preconditions().stream()
            .map(each -> each.condition())
            .filter(Proposition.InstrumentExists.class::isInstance)
            .map(Proposition.class::cast)
            .findFirst()
            .orElseThrow();
    return List.of(all.ladders(true), all.ladders(false), Implications.implied(specific));
  }

  private void enter(Object answer, String from) {
    if (answer instanceof Optional<?> some) {
      some.ifPresent(each -> enter(each, from));
    } else if (answer instanceof Collection<?> some) {
      List<Object> elements = List.copyOf(some);
      checkFixed(() -> some.add(null), from);
      elements.forEach(each -> enter(each, from));
    } else if (answer instanceof Map<?, ?> some) {
      Map<Object, Object> entries = Map.copyOf(some);
      checkFixed(() -> some.put(null, null), from);
      entries.forEach((key, value) -> enter(List.of(key, value), from));
    } else if (isOfTheLibrary(answer) && seen.add(answer)) {
      left.add(answer);
    }
  }

  private void checkFixed(Runnable change, String from) {
    try {
      change.run();
      open.add(from);
    } catch (UnsupportedOperationException fixed) {
      return;
    }
  }

  private static boolean isOfTheLibrary(Object answer) {
    return answer.getClass().getName().startsWith("io.github.isfmodel.")
        && !(answer instanceof FactOverlay)
        && !(answer instanceof Enum<?>);
  }

  /** What can be asked for nothing or for a day, by whoever uses the library. */
  private static List<Method> askable(Class<?> type) {
    Class<?> visible = type;
    while (!Modifier.isPublic(visible.getModifiers())) {
      visible = visible.getSuperclass();
    }
    return Stream.of(visible.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> Stream.of(method.getParameterTypes()).allMatch(LocalDate.class::equals))
        .toList();
  }

  private static Object answered(Object answer, Method method, Object... days)
      throws ReflectiveOperationException {
    try {
      Object result = method.invoke(answer, days);
      return result == null ? List.of() : result;
    } catch (InvocationTargetException refused) {
      return List.of();
    }
  }
}
