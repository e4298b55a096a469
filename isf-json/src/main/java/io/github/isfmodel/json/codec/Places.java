package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import java.util.Optional;

/** Places as readers note them, where one that is not known is a place too. */
public final class Places {

  /** Where nothing is known. No text is so long that it has this place. */
  public static final Place UNKNOWN = new Place(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** The beginning of a text. */
  public static final Place START = new Place(1, 1);

  private Places() {}

  /** The place as it is told. */
  static Optional<Place> told(Place place) {
    return place.equals(UNKNOWN) ? Optional.empty() : Optional.of(place);
  }

  /** The same problem at another place of the text. */
  public static Problem moved(Problem problem, Place place) {
    return new Problem(
        problem.rule(),
        problem.severity(),
        problem.at(),
        told(place),
        problem.message(),
        problem.remedy(),
        problem.authority(),
        problem.values());
  }
}
