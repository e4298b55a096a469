package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A record of terms, cut into the stretches of time in which the membership did not change. */
final class CouncilRecord {

  private final LocalDate from;
  private final LocalDate until;
  private final List<CouncilTerm> terms;
  private final List<Vacancy> vacancies;
  private final NavigableSet<LocalDate> firstDays = new TreeSet<>();
  private final Map<LocalDate, Stretch> stretches = new ConcurrentHashMap<>();

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
    this.vacancies = List.copyOf(vacancies);
    firstDays.add(from);
    for (CouncilTerm term : terms) {
      firstDays.add(term.startsOn());
      if (term.endsOn().isPresent()) {
        firstDays.add(term.endsOn().get().plusDays(1));
      }
    }
    for (Vacancy vacancy : vacancies) {
      firstDays.add(vacancy.from());
      firstDays.add(vacancy.until().plusDays(1));
    }
  }

  /** The stretch of a day; put together when first asked for. */
  private Stretch stretchOf(LocalDate day) {
    LocalDate first = Objects.requireNonNull(firstDays.floor(day));
    Stretch known = stretches.get(first);
    if (known == null) {
      known = new Stretch(membersOn(first), vacantSeatsOn(first));
      stretches.put(first, known);
    }
    return known;
  }

  private List<Member> membersOn(LocalDate day) {
    List<Member> members = new ArrayList<>();
    for (CouncilTerm term : terms) {
      if (term.covers(day)) {
        members.add(term.member());
      }
    }
    members.sort(CouncilRecord::permanentFirstThenByCode);
    return List.copyOf(members);
  }

  private static int permanentFirstThenByCode(Member a, Member b) {
    return a.isPermanent() == b.isPermanent()
        ? a.state().compareTo(b.state())
        : Boolean.compare(b.isPermanent(), a.isPermanent());
  }

  private int vacantSeatsOn(LocalDate day) {
    int vacant = 0;
    for (Vacancy vacancy : vacancies) {
      if (vacancy.covers(day)) {
        vacant++;
      }
    }
    return vacant;
  }

  CouncilAnswer on(LocalDate date) {
    if (date.isBefore(from)) {
      return new OutsideRecord(date, from, until, List.of());
    }
    Stretch stretch = stretchOf(date);
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
    CouncilTerm latest = null;
    for (CouncilTerm term : terms) {
      if (term.member().state().equals(state)
          && (latest == null || !term.startsOn().isBefore(latest.startsOn()))) {
        latest = term;
      }
    }
    return latest == null ? Optional.empty() : Optional.of(latest.member().name());
  }
}
