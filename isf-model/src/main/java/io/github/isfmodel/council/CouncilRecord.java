package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A record of terms, cut into the stretches of time in which the membership did not change. */
final class CouncilRecord {

  private static final Comparator<Member> PERMANENT_FIRST_THEN_CODE =
      Comparator.comparing(Member::isPermanent).reversed().thenComparing(Member::state);

  private final LocalDate from;
  private final LocalDate until;
  private final List<CouncilTerm> terms;
  private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();
  private final Map<StateCode, String> names = new HashMap<>();

  private record Stretch(List<Member> members, int vacantSeats) {}

  /** A stretch of days in which an elected seat was held by nobody. */
  record Vacancy(LocalDate from, LocalDate until) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  CouncilRecord(LocalDate from, LocalDate until, List<CouncilTerm> terms, List<Vacancy> vacancies) {
    this.from = from;
    this.until = until;
    this.terms = List.copyOf(terms);
    terms.stream()
        .sorted(Comparator.comparing(CouncilTerm::startsOn))
        .forEach(term -> names.put(term.member().state(), term.member().name()));
    addBoundary(from, vacancies);
    for (CouncilTerm term : terms) {
      addBoundary(term.startsOn(), vacancies);
      term.endsOn().ifPresent(last -> addBoundary(last.plusDays(1), vacancies));
    }
    for (Vacancy vacancy : vacancies) {
      addBoundary(vacancy.from(), vacancies);
      addBoundary(vacancy.until().plusDays(1), vacancies);
    }
  }

  private void addBoundary(LocalDate day, List<Vacancy> vacancies) {
    stretches.computeIfAbsent(day, first -> stretchFrom(first, vacancies));
  }

  private Stretch stretchFrom(LocalDate day, List<Vacancy> vacancies) {
    List<Member> members =
        terms.stream()
            .filter(term -> term.covers(day))
            .map(CouncilTerm::member)
            .sorted(PERMANENT_FIRST_THEN_CODE)
            .toList();
    long vacant = vacancies.stream().filter(vacancy -> vacancy.covers(day)).count();
    return new Stretch(members, (int) vacant);
  }

  CouncilAnswer on(LocalDate date) {
    if (date.isBefore(from)) {
      return new OutsideRecord(date, from, until, List.of());
    }
    Stretch stretch = Objects.requireNonNull(stretches.floorEntry(date)).getValue();
    return date.isAfter(until)
        ? new OutsideRecord(date, from, until, stretch.members())
        : new Composition(date, stretch.members(), stretch.vacantSeats());
  }

  List<CouncilTerm> terms() {
    return terms;
  }

  LocalDate from() {
    return from;
  }

  LocalDate until() {
    return until;
  }

  Optional<String> nameOf(StateCode state) {
    return Optional.ofNullable(names.get(state));
  }
}
