package io.github.isfmodel.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Path PAGE = Path.of("..", "docs", "rules.md");

  private static final String ANEW = "java -jar isf-examples/target/isf.jar rules > docs/rules.md";

  @Test
  void thePageOfTheDocumentationIsWhatTheCommandPrints() throws IOException {
    Run run = Run.of("rules");

    assertThat(run.code()).isZero();
    assertThat(run.out().equals(Files.readString(PAGE)))
        .as("docs/rules.md is what the command prints; if not, run: %s", ANEW)
        .isTrue();
  }

  @Test
  void everyRuleIsOnThePage() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(RuleBook.entries())
        .allSatisfy(
            entry -> assertThat(page).containsOnlyOnce("\n### " + entry.rule().id() + "\n"));
  }
}
