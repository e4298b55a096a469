package io.github.isfmodel.schedule;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
   * @return the days, or empty if it cannot be met
   */
  Optional<Window> window(Days days, Span open);

  /** The days on which it can be met first, as {@link #window} tells them. */
  default Optional<Span> when(Days days, Span open) {
    return window(days, open).map(Window::days);
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

  /** It is met, or will be met, on known days. */
  record Known(Span on) implements Goal {
    @Override
    public Optional<Window> window(Days days, Span open) {
      return Optional.of(Window.from(on));
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
    public Optional<Window> window(Days days, Span open) {
      return limit.isBefore(today)
          ? Optional.empty()
          : Optional.of(new Window(Span.of(today, today), limit));
    }

    @Override
    public boolean isLimited() {
      return true;
    }
  }

  /** Nothing in the record tells when it is met. */
  record Untold() implements Goal {
    @Override
    public Optional<Window> window(Days days, Span open) {
      return Optional.of(Window.from(open));
    }
  }

  /** A point comes about. */
  record At(Point point) implements Goal {
    @Override
    public Optional<Window> window(Days days, Span open) {
      return days.apply(point).map(Window::from);
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
    public Optional<Window> window(Days days, Span open) {
      return Window.ofSome(
          count, parts.stream().flatMap(part -> part.window(days, open).stream()).toList());
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
   * Pledges reach a strength.
   *
   * @param wanted the strength
   * @param sizes the greatest strength of each pledge that counts
   */
  record Pledged(long wanted, List<Size> sizes) implements Goal {

    /** The greatest strength of a pledge; {@link Long#MAX_VALUE} where it has no bound. */
    record Size(Point pledge, long greatest) {}

    @Override
    public Optional<Window> window(Days days, Span open) {
      return blockers(days).findAny().isPresent()
          ? Optional.empty()
          : Optional.of(Window.from(open));
    }

    @Override
    public Stream<Point> blockers(Days days) {
      long can = 0;
      for (Size size : sizes) {
        boolean free = days.apply(size.pledge()).isPresent();
        can = free ? plus(can, size.greatest()) : can;
      }
      return can >= wanted
          ? Stream.empty()
          : sizes.stream().map(Size::pledge).filter(each -> days.apply(each).isEmpty());
    }

    @Override
    public Stream<Point> points() {
      return sizes.stream().map(Size::pledge);
    }

    private static long plus(long one, long other) {
      return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
  }
}
