package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.jackson2.IsfModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has the jar and nothing else can follow the links of the pages in it. */
class PagesInJarTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  /** The Markdown pages as they go into the jar, by their names. */
  private static Map<String, String> pages() throws IOException, URISyntaxException {
    URI folder = Objects.requireNonNull(IsfModule.class.getResource("/META-INF/isf")).toURI();
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(file -> pages.put(file.getFileName().toString(), text(file)));
    }
    return pages;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the links of a page lead to within the jar: a page, and a heading of it or nothing. */
  private static List<String> targets(String name, String page) {
    return LINK.matcher(page)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.startsWith("https://"))
        .map(link -> link.startsWith("#") ? name + link : link)
        .toList();
  }

  private static Stream<String> places(String name, String page) {
    return Stream.concat(
        Stream.of(name),
        HEADING.matcher(page).results().map(heading -> name + "#" + anchor(heading)));
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException, URISyntaxException {
    Map<String, String> pages = pages();
    List<String> places =
        pages.entrySet().stream().flatMap(page -> places(page.getKey(), page.getValue())).toList();
    List<String> targets =
        pages.entrySet().stream()
            .map(page -> targets(page.getKey(), page.getValue()))
            .flatMap(Collection::stream)
            .toList();

    assertThat(pages).containsKeys("codes.md", "json-format.md", "time-phrases.md");
    assertThat(targets).contains("rules.md", "json-format.md#time-zones");
    assertThat(places).containsAll(targets);
  }
}
