package io.github.isfmodel.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenTest {

  private static final List<String> TEXTS =
      IntStream.range(0, 24).mapToObj(i -> "source-" + i).toList();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void whatComesOnceIsNotRemembered() {
    Written written = new Written(4);

    assertThat(TEXTS).noneMatch(written::isWaiting);
    assertThat(written.isWaiting("source")).isFalse();
    assertThat(written.isWaiting("source")).isTrue();
  }

  @Test
  void aTextIsKnownBeforeAndAfterAnotherTakesItsPlace() {
    Written written = new Written(2);
    written.remember("one", bytes("one"));
    written.remember("two", bytes("two"));

    assertThat(written.find("one")).isEqualTo(bytes("one"));
    assertThat(written.find("two")).isEqualTo(bytes("two"));
    assertThat(written.find("three")).isNull();
  }

  @Test
  void threadsNeverSeeTheBytesOfAnotherText() throws Exception {
    Written written = new Written(8);
    List<Callable<List<String>>> writers = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      writers.add(() -> wrong(written, random));
    }
    ExecutorService threads = Executors.newFixedThreadPool(writers.size());
    try {
      for (Future<List<String>> writer : threads.invokeAll(writers)) {
        assertThat(writer.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> wrong(Written written, Random random) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 300_000; i++) {
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      byte[] found = written.find(text);
      if (found == null) {
        written.remember(text, bytes(text));
      } else if (!text.equals(new String(found, StandardCharsets.US_ASCII))) {
        wrong.add(text);
      }
    }
    return wrong;
  }
}
