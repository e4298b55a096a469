package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is left of a condition on a day: which points have to come about before it can be met. */
sealed interface Goal {

  /** When each point can come about; empty for a point that cannot. */
  interface Days extends Function<Point, Optional<Span>> {}

  /**
   * When it can be met.
   *
   * @param days when the points come about
   * @param open the days of what the record gives no day for
   * @return the days
   */
  Window window(Days days, Span open);

  /** The days on which it can be met first; empty if it cannot be met. */
  default Optional<Span> when(Days days, Span open) {
    return window(days, open).first();
  }

  /** Whether a day that comes can put an end to it. */
  default boolean isLimited() {
    return false;
  }

  /** The points that keep it from being met; empty if it can be met. */
  default Stream<Point> blockers(Days days) {
    return Stream.empty();
  }

  /** The points that alone decide when it is met. */
  default Stream<Point> deciders(Days days, Span open) {
    return Stream.empty();
  }

  /** The points on which it depends at all when it is met. */
  default Stream<Point> points() {
    return Stream.empty();
  }

  /** The points without which it is not met. */
  default Stream<Point> needs() {
    return Stream.empty();
  }

  /** It is met from a known day on. */
  record Known(LocalDate from) implements Goal {
    @Override
    public Window window(Days days, Span open) {
      return Window.on(Span.of(from, LocalDate.MAX));
    }
  }

  /**
   * It is met until a day comes.
   *
   * @param today the day in question
   * @param limit the last day on which it is met; before today if that day has come
   */
  record Before(LocalDate today, LocalDate limit) implements Goal {
    @Override
    public Window window(Days days, Span open) {
      return limit.isBefore(today) ? Window.NEVER : Window.on(Span.of(today, limit));
    }

    @Override
    public boolean isLimited() {
      return true;
    }
  }

  /** Nothing in the record tells when it is met. */
  record Untold() implements Goal {
    @Override
    public Window window(Days days, Span open) {
      return Window.from(open);
    }
  }

  /** A point comes about. */
  record At(Point point) implements Goal {
    @Override
    public Window window(Days days, Span open) {
      return days.apply(point).map(Window::from).orElse(Window.NEVER);
    }

    @Override
    public Stream<Point> blockers(Days days) {
      return days.apply(point).isPresent() ? Stream.empty() : Stream.of(point);
    }

    @Override
    public Stream<Point> deciders(Days days, Span open) {
      return Stream.of(point);
    }

    @Override
    public Stream<Point> points() {
      return Stream.of(point);
    }

    @Override
    public Stream<Point> needs() {
      return Stream.of(point);
    }
  }

  /** At least so many parts are met. */
  record Some(int count, List<Goal> parts) implements Goal {
    @Override
    public Window window(Days days, Span open) {
      return Window.ofSome(count, parts.stream().map(part -> part.window(days, open)).toList());
    }

    @Override
    public boolean isLimited() {
      return parts.stream().anyMatch(Goal::isLimited);
    }

    @Override
    public Stream<Point> blockers(Days days) {
      long can = parts.stream().filter(part -> part.when(days, Span.ANY).isPresent()).count();
      return can >= count ? Stream.empty() : parts.stream().flatMap(part -> part.blockers(days));
    }

    @Override
    public Stream<Point> deciders(Days days, Span open) {
      Optional<LocalDate> first = when(days, open).map(Span::earliest);
      return parts.stream()
          .filter(part -> part.when(days, open).map(Span::earliest).equals(first))
          .flatMap(part -> part.deciders(days, open));
    }

    @Override
    public Stream<Point> points() {
      return parts.stream().flatMap(Goal::points);
    }

    @Override
    public Stream<Point> needs() {
      return count == parts.size() ? parts.stream().flatMap(Goal::needs) : Stream.empty();
    }
  }

  /**
   * Pledges that are still open bring what is missing.
   *
   * @param wanted what is missing; above 0, and no more than all can bring
   * @param sizes the pledges
   */
  record Pledged(long wanted, List<Size> sizes) implements Goal {

    /**
     * What a pledge can bring.
     *
     * @param pledge when it is confirmed
     * @param counted what is counted only once, such as a contributor with several pledges
     * @param greatest the greatest number; {@link Long#MAX_VALUE} where it has no bound
     */
    record Size(Point pledge, EntityId counted, long greatest) {}

    /** What is counted of some, for looking it up. */
    static Set<EntityId> counted(List<Size> sizes) {
      Set<EntityId> counted = new HashSet<>();
      sizes.forEach(size -> counted.add(size.counted()));
      return counted;
    }

    static long total(List<Size> sizes) {
      Set<EntityId> counted = new HashSet<>();
      long total = 0;
      for (Size size : sizes) {
        total = counted.add(size.counted()) ? plus(total, size.greatest()) : total;
      }
      return total;
    }

    private static long plus(long one, long other) {
      return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    @Override
    public Window window(Days days, Span open) {
      Optional<LocalDate> earliest = enough(days, Span::earliest);
      Optional<LocalDate> latest = enough(days, Span::latest);
      return earliest.isEmpty()
          ? Window.NEVER
          : Window.from(Courses.later(open, Span.of(earliest.get(), latest.orElse(LocalDate.MAX))));
    }

    /** The first day on which enough can have come. */
    private Optional<LocalDate> enough(Days days, Function<Span, LocalDate> course) {
      Map<Point, LocalDate> coming = new HashMap<>();
      for (Size size : sizes) {
        days.apply(size.pledge()).map(course).ifPresent(day -> coming.put(size.pledge(), day));
      }
      List<Size> inOrder =
          sizes.stream()
              .filter(size -> coming.containsKey(size.pledge()))
              .sorted(Comparator.comparing(size -> coming.get(size.pledge())))
              .toList();
      Set<EntityId> counted = new HashSet<>();
      long come = 0;
      for (Size size : inOrder) {
        come = counted.add(size.counted()) ? plus(come, size.greatest()) : come;
        if (come >= wanted) {
          return Optional.ofNullable(coming.get(size.pledge()));
        }
      }
      return Optional.empty();
    }

    /** Those that would make a difference, where those that can come are not enough. */
    @Override
    public Stream<Point> blockers(Days days) {
      List<Size> coming = sizes.stream().filter(size -> comes(size, days)).toList();
      Set<EntityId> counted = counted(coming);
      return total(coming) >= wanted
          ? Stream.empty()
          : sizes.stream()
              .filter(size -> !comes(size, days) && !counted.contains(size.counted()))
              .map(Size::pledge);
    }

    private static boolean comes(Size size, Days days) {
      return days.apply(size.pledge()).isPresent();
    }

    @Override
    public Stream<Point> deciders(Days days, Span open) {
      Optional<LocalDate> first = enough(days, Span::earliest);
      return first.isEmpty()
          ? Stream.empty()
          : points().filter(each -> days.apply(each).map(Span::earliest).equals(first));
    }

    @Override
    public Stream<Point> points() {
      return sizes.stream().map(Size::pledge);
    }
  }
}
