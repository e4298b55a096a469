package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.pledge.PledgeState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/pledges.md says what the code allows. */
class PledgesPageTest {

  @Test
  void theTableIsThatOfTheCode() throws IOException {
    String table =
        Stream.of(PledgeState.values())
            .map(PledgesPageTest::row)
            .collect(Collectors.joining("", "| after | may come |\n|---|---|\n", ""));

    assertThat(Files.readString(Path.of("../docs/pledges.md"))).contains(table + "\n");
  }

  private static String row(PledgeState state) {
    return Stream.of(PledgeState.values())
        .filter(next -> next != state && state.canBecome(next))
        .map(PledgesPageTest::code)
        .collect(Collectors.joining(", ", "| " + code(state) + " | ", " |\n"));
  }

  private static String code(PledgeState state) {
    return "`" + ConstantText.code(state) + "`";
  }
}
