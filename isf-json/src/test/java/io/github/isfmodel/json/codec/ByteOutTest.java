package io.github.isfmodel.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Documents that are longer than one part of the memory that they are written to. */
class ByteOutTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static void write(ArrayNode list, JsonOut out) {
    out.startList();
    list.forEach(
        each -> {
          if (each.isArray()) {
            write((ArrayNode) each, out);
          } else {
            out.symbol(each.textValue());
          }
        });
    out.endList();
  }

  private static String written(ArrayNode list) {
    ByteOut out = new ByteOut();
    write(list, out);
    return new String(out.finish(), StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 50),
        Arbitraries.integers().between(8_000, 12_000),
        Arbitraries.integers().between(0, 200_000));
  }

  @Property(tries = 200)
  void longDocumentsAreWrittenWhole(
      @ForAll("lengths") int first,
      @ForAll("lengths") int second,
      @ForAll @IntRange(max = 3000) int lists) {
    ArrayNode list = MAPPER.createArrayNode();
    list.add("a".repeat(first));
    ArrayNode inner = list.addArray();
    for (int i = 0; i < lists; i++) {
      inner.addArray().add("symbol-" + i % 7);
      inner.addArray();
    }
    inner.add("\u20ac\"".repeat(second / 2));
    list.add("end");

    assertThat(written(list)).isEqualTo(list.toString());
  }

  /** Every length of the text before, so that parts end before and behind every bracket. */
  @Test
  void partsEndAnywhere() {
    for (int length = 0; length < 20; length++) {
      ArrayNode list = MAPPER.createArrayNode().add("a".repeat(length));
      for (int i = 0; i < 12_000; i++) {
        list.addArray().addArray().add("b");
        list.addArray().addArray();
      }
      assertThat(written(list)).isEqualTo(list.toString());
    }
  }
}
