package io.github.isfmodel.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is beyond a limit, seen eight bytes at a time, against a walk byte by byte. */
class OverrunTest {

  private static final int DEEP = 4;
  private static final int LONGEST = 40;
  private static final int WORD = 8;

  private static void value(StringBuilder text, Random random, int depth) {
    blanks(text, random);
    switch (random.nextInt(depth > 6 ? 2 : 4)) {
      case 0 -> string(text, random);
      case 1 -> text.append("1234567890".repeat(1 + random.nextInt(6)));
      case 2 -> members(text.append('['), random, depth, false).append(']');
      default -> members(text.append('{'), random, depth, true).append('}');
    }
    blanks(text, random);
  }

  private static StringBuilder members(
      StringBuilder text, Random random, int depth, boolean named) {
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",");
      if (named) {
        blanks(text, random);
        string(text, random);
        blanks(text, random);
        text.append(':');
      }
      value(text, random, depth + 1);
    }
    return text;
  }

  private static void string(StringBuilder text, Random random) {
    text.append('"');
    String[] parts = {
      "a", "longer than a word", "{[,:]}", "\\\"", "\\\\", "\\u00e9", "\u00e9", "  "
    };
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    text.append('"');
  }

  private static void blanks(StringBuilder text, Random random) {
    if (random.nextInt(3) == 0) {
      text.append(" \n".repeat(random.nextInt(30)));
    }
  }

  /** How deep a text is at its end, and how long the token that ends there; and the longest. */
  private record Walk(int depth, boolean string, int token, int longest) {

    static Walk over(byte[] text, int to) {
      int depth = 0;
      boolean string = false;
      int token = 0;
      int longest = 0;
      for (int i = 0; i < to; i++) {
        char c = (char) (text[i] & 0xff);
        if (string) {
          token++;
          if (c == '\\') {
            i++;
            token++;
          }
          string = c != '"';
        } else if (c == '"') {
          string = true;
          token = 0;
        } else {
          depth += "{[".indexOf(c) >= 0 ? 1 : "}]".indexOf(c) >= 0 ? -1 : 0;
          token = c >= '0' && c <= '9' ? token + 1 : 0;
        }
        longest = Math.max(longest, token);
      }
      return new Walk(depth, string, token, longest);
    }
  }

  @Property(tries = 5000)
  void isWhatAWalkByteByByteSees(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int buffer) {
    StringBuilder json = new StringBuilder();
    value(json, new Random(seed), 0);
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    Overrun overrun = new Overrun(DEEP, LONGEST);
    int at = 0;
    while (at < bytes.length && !overrun.isOver()) {
      at = overrun.end(bytes, at, Math.min(bytes.length, at + buffer));
    }
    Walk walk = Walk.over(bytes, at);

    if (overrun.isOver()) {
      assertThat(walk.depth() > DEEP || walk.longest() > LONGEST - 2 * WORD).isTrue();
    } else {
      assertThat(walk.longest()).isLessThan(LONGEST + 2 * WORD);
      assertThat(overrun.depth()).isEqualTo(walk.depth());
      assertThat(overrun.isInString()).isEqualTo(walk.string());
    }
  }
}
