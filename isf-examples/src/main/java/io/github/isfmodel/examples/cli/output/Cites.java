package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.time.WhenText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes citations behind a line, and collects the sources for the list at the end. */
public final class Cites {

  private final Dossier dossier;
  private final Set<SourceId> used = new LinkedHashSet<>();

  public Cites(Dossier dossier) {
    this.dossier = dossier;
  }

  public String of(List<Citation> citations) {
    if (citations.isEmpty()) {
      return " [no source]";
    }
    citations.forEach(each -> used.add(each.source()));
    String text = citations.stream().map(Cites::of).collect(Collectors.joining("; "));
    boolean verified = citations.stream().anyMatch(Citation::isVerified);
    return (verified ? " [" : " [unverified: ") + text + "]";
  }

  private static String of(Citation citation) {
    return citation.source().value()
        + citation.locator().filter(Cites::isShort).map(place -> " " + place).orElse("");
  }

  /** Longer locators are explanations; "show" prints them. */
  private static boolean isShort(String locator) {
    return locator.length() <= 14;
  }

  /** Names one source, and remembers it for the list. */
  public String source(SourceId id) {
    used.add(id);
    return id.value();
  }

  /** The list of the sources that were used, at the end of a screen. */
  public void show(Screen screen) {
    if (!used.isEmpty()) {
      screen.title("Sources");
      usedSources().forEach(line -> screen.line(1, line));
    }
  }

  private List<String> usedSources() {
    return used.stream().sorted((a, b) -> a.value().compareTo(b.value())).map(this::line).toList();
  }

  private String line(SourceId id) {
    return id.value() + ": " + dossier.index().source(id).map(Cites::described).orElse("unknown");
  }

  private static String described(Source source) {
    return source.title()
        + source.publisher().map(by -> ", " + by).orElse("")
        + ", "
        + WhenText.of(source.published())
        + source.address().map(at -> ", " + at).orElse("");
  }
}
