package io.github.isfmodel.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.jackson2.streaming.Jackson2In;
import io.github.isfmodel.json.table.Examples;
import io.github.isfmodel.json.table.Types;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders that one reading uses again. */
class BuiltCodecTest {

  private static PlainIn plain(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new PlainIn(bytes, 0, bytes.length, Landmarks.NONE);
  }

  private static <T> List<T> carefully(Codec<T> codec, String list) throws IOException {
    Problems problems = new Problems();
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(bytes)) {
      JsonIn in = new Jackson2In(parser, problems, UnknownCodes.REFUSE, bytes);
      List<T> read = new ListCodec<>(codec, 0).read(in);
      assertThat(problems.sorted()).isEmpty();
      return read;
    }
  }

  static Stream<Named<ObjectCodec<?>>> tables() {
    return Types.all().values().stream()
        .filter(BuiltCodec.class::isInstance)
        .map(codec -> Named.of(codec.what(), (ObjectCodec<?>) codec));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anObjectHasNothingOfTheOneBeforeIt(ObjectCodec<?> codec) throws IOException {
    String full = Examples.object(codec).toString();
    String bare = Examples.required(codec).toString();
    String list = "[" + full + "," + bare + "," + full + "]";
    Object first = codec.plain(plain(full));
    Object second = codec.plain(plain(bare));

    List<?> plainly = new ListCodec<>(codec, 0).plain(plain(list));

    assertThat(plainly).isEqualTo(List.of(first, second, first));
    assertThat(carefully(codec, list)).isEqualTo(plainly);
  }

  /** An object that can be within another of its type. */
  private record Box(String name, List<Box> inner) {}

  private static final class BoxBuilder {
    private String name = "";
    private final List<Box> inner = new ArrayList<>();

    BoxBuilder name(String name) {
      this.name = name;
      return this;
    }

    BoxBuilder inner(Iterable<Box> boxes) {
      inner.clear();
      boxes.forEach(inner::add);
      return this;
    }
  }

  private static final class BoxTable extends BuiltCodec<Box, BoxBuilder> {
    static final SumCodec<Box> ANY = new SumCodec<>("box");
    private static final Table T = new Table("box");
    private static final Required<String> NAME = T.required("name", TextCodec.TEXT);
    private static final Many<Box> INNER = T.list("inner", ANY);

    static {
      ANY.with("box", Box.class, new BoxTable());
    }

    private BoxTable() {
      super(T);
    }

    @Override
    protected BoxBuilder builder() {
      return new BoxBuilder();
    }

    @Override
    protected Box build(BoxBuilder builder, Values in) {
      BoxBuilder filled = builder.name(NAME.of(in)).inner(INNER.elements(in));
      return new Box(filled.name, List.copyOf(filled.inner));
    }

    @Override
    protected void members(Box box, JsonOut out) {
      NAME.write(box.name(), out);
      INNER.write(box.inner(), out);
    }
  }

  @Test
  void anObjectWithinAnotherOfItsTypeHasItsOwnBuilder() throws IOException {
    String box = "{'type':'box','name':'%s'%s}".replace('\'', '"');
    String leaf = box.formatted("b", "") + "," + box.formatted("c", "");
    String tree = box.formatted("a", ",\"inner\":[" + leaf + "]");
    Box read = new Box("a", List.of(new Box("b", List.of()), new Box("c", List.of())));

    String trees = "[" + tree + "," + tree + "]";

    assertThat(new ListCodec<>(BoxTable.ANY, 0).plain(plain(trees))).isEqualTo(List.of(read, read));
    assertThat(carefully(BoxTable.ANY, trees)).isEqualTo(List.of(read, read));
  }
}
