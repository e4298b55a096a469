package io.github.isfmodel.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.problem.Place;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ColumnsTest {

  @Provide
  Arbitrary<List<String>> characters() {
    return Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of("a", " ", "\"", "~", "\t", "\u007f")),
            Tuple.of(2, Arbitraries.of("é", "ÿ", "א", "…", "\uffff", "😀")),
            Tuple.of(2, Arbitraries.of("\n", "\r", "\r\n")))
        .list()
        .ofMaxSize(120);
  }

  @Property
  void areThoseOfAReaderWhoGoesByTheCharacter(
      @ForAll("characters") List<String> characters,
      @ForAll @IntRange(min = 1, max = 40) int stride) {
    Columns columns = new Columns(String.join("", characters).getBytes(UTF_8));
    List<Place> counted = new ArrayList<>();
    List<Place> expected = new ArrayList<>();
    int offset = 0;
    Place place = new Place(1, 1);
    for (int i = 0; i < characters.size(); i++) {
      if (i % stride == 0) {
        counted.add(columns.at(offset));
        expected.add(place);
      }
      String next = i + 1 < characters.size() ? characters.get(i + 1) : "";
      place = after(place, characters.get(i), next);
      offset += characters.get(i).getBytes(UTF_8).length;
    }
    counted.add(columns.at(offset));
    expected.add(place);

    assertThat(counted).isEqualTo(expected);
  }

  private static Place after(Place place, String character, String next) {
    boolean lineEnd = character.endsWith("\n") || character.equals("\r") && !next.startsWith("\n");
    return lineEnd ? new Place(place.line() + 1, 1) : new Place(place.line(), place.column() + 1);
  }
}
