package io.github.isfmodel.dossier.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The places at which an oracle says that its rule has to report. */
final class Marks {

  private final List<String> places = new ArrayList<>();

  void at(String place) {
    places.add(place);
  }

  void when(boolean broken, String place) {
    if (broken) {
      places.add(place);
    }
  }

  /** In order; a place is there as often as it was marked. */
  List<String> places() {
    return places.stream().sorted().toList();
  }

  /** Goes through a list, with the place of each element. */
  static <T> void each(List<T> list, String place, BiConsumer<T, String> visit) {
    for (int i = 0; i < list.size(); i++) {
      visit.accept(list.get(i), place + "/" + i);
    }
  }
}
