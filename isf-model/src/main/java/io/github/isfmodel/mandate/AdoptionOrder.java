package io.github.isfmodel.mandate;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order in which texts were adopted, however they are listed. A body adopts one after the other
 * on one day: in the order of the moments of the votes on them, if all have one, and else in that
 * of the numbers of their symbols, if all are numbered in one series. Where neither tells it, and
 * of several bodies, they stay in the order given.
 */
final class AdoptionOrder {

  private static final Pattern NUMBERED = Pattern.compile("(.*[/.])([0-9]{1,9})([^0-9]*)");

  private AdoptionOrder() {}

  private record Adopted(Resolution text, Span day) {}

  private record OneDay(ActorId issuer, Span day) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OneDay that && issuer.equals(that.issuer) && day.equals(that.day);
    }

    @Override
    public int hashCode() {
      return 31 * issuer.hashCode() + day.hashCode();
    }
  }

  private record Numbered(String series, int number) {}

  /** Those that were adopted; what was not does nothing to a mandate. */
  static List<Resolution> of(Collection<Resolution> texts) {
    List<Adopted> adopted = new ArrayList<>();
    for (Resolution text : texts) {
      text.adoption().ifPresent(when -> adopted.add(new Adopted(text, when.span())));
    }
    adopted.sort(
        Comparator.comparing((Adopted each) -> each.day().earliest())
            .thenComparing(each -> each.day().latest()));
    Map<OneDay, List<Integer>> places = new HashMap<>();
    List<Resolution> ordered = new ArrayList<>();
    for (Adopted each : adopted) {
      places
          .computeIfAbsent(new OneDay(each.text().issuer(), each.day()), key -> new ArrayList<>())
          .add(ordered.size());
      ordered.add(each.text());
    }
    places.values().forEach(ofOneDay -> order(ordered, ofOneDay));
    return ordered;
  }

  private static void order(List<Resolution> all, List<Integer> places) {
    List<Resolution> some = new ArrayList<>(places.stream().map(all::get).toList());
    if (some.stream().allMatch(text -> moment(text).isPresent())) {
      some.sort(Comparator.comparing(text -> moment(text).orElseThrow()));
    } else if (areOfOneSeries(some)) {
      some.sort(Comparator.comparingInt(text -> numbered(text).orElseThrow().number()));
    }
    for (int i = 0; i < some.size(); i++) {
      all.set(places.get(i), some.get(i));
    }
  }

  private static Optional<Instant> moment(Resolution text) {
    return text.vote().flatMap(Vote::moment);
  }

  private static boolean areOfOneSeries(List<Resolution> texts) {
    Set<Optional<String>> series = new HashSet<>();
    for (Resolution text : texts) {
      series.add(numbered(text).map(Numbered::series));
    }
    return series.size() == 1 && !series.contains(Optional.<String>empty());
  }

  /** Its number among the symbols that are alike but for the last number. */
  private static Optional<Numbered> numbered(Resolution text) {
    Matcher body = NUMBERED.matcher(text.symbol().map(UnSymbol::body).orElse(""));
    return body.matches()
        ? Optional.of(new Numbered(body.group(1) + body.group(3), Integer.parseInt(body.group(2))))
        : Optional.empty();
  }
}
