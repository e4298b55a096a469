package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.codec.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on the format says, against what is so. */
class FormatPageTest {

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/json-format.md"));
  }

  @Test
  void itsExamplesHaveTheirForm() throws IOException {
    List<String> examples =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(page())
            .results()
            .map(result -> result.group(1))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(IsfJson.readTolerantly(Json.bytes(example)).value()).isPresent();
      assertThat(Json.problems(example)).noneMatch(problem -> problem.contains("ISF-JSON"));
    }
  }

  @Test
  void itNamesEveryTypeOfDocumentAndTheLimits() throws IOException {
    String page = page();
    assertThat(DocumentType.all()).allMatch(type -> page.contains("`" + type + "`"));
    assertThat(page)
        .contains(Limits.DEPTH + " objects and lists")
        .contains(String.format(Locale.ROOT, "strings of %,d UTF-16", Limits.STRING))
        .contains("names of " + Limits.NAME)
        .contains("numbers of " + Limits.NUMBER)
        .contains(Limits.DOCUMENT / 1024 / 1024 + " MiB")
        .contains(String.format(Locale.ROOT, "%,d problems", Limits.PROBLEMS));
  }

  @Test
  void theTypesOfProblemDocumentsPointAtItsSections() throws IOException {
    List<String> sections =
        Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
            .matcher(page())
            .results()
            .map(FormatPageTest::anchor)
            .toList();
    assertThat(sections)
        .contains(
            ProblemDocument.UNREADABLE.getFragment(),
            ProblemDocument.INVALID.getFragment(),
            ProblemDocument.VALID.getFragment());
  }

  private static String anchor(MatchResult heading) {
    return heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
