package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.time.WhenText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

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
    boolean verified = Citation.isAnyVerified(citations);
    StringJoiner text = new StringJoiner("; ");
    for (Citation citation : citations) {
      used.add(citation.source());
      text.add(of(citation) + mark(citation, verified));
    }
    return (verified ? " [" : " [unverified: ") + text + "]";
  }

  /** What the source itself does not say is told from what it does. */
  private static String mark(Citation citation, boolean verified) {
    if (citation.certainty() == Certainty.DERIVED) {
      return " (derived)";
    }
    return verified && !citation.isVerified() ? " (unverified)" : "";
  }

  private static String of(Citation citation) {
    Optional<String> place = citation.locator();
    return citation.source().value()
        + (place.isPresent() && isShort(place.get()) ? " " + place.get() : "");
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
      for (SourceId id : sorted(used)) {
        screen.line(1, line(id));
      }
    }
  }

  private static List<SourceId> sorted(Set<SourceId> ids) {
    List<SourceId> sorted = new ArrayList<>(ids);
    sorted.sort((a, b) -> a.value().compareTo(b.value()));
    return sorted;
  }

  private String line(SourceId id) {
    return id.value() + ": " + dossier.index().source(id).map(Cites::described).orElse("unknown");
  }

  private static String described(Source source) {
    return source.title()
        + Words.optional(", ", source.publisher())
        + ", "
        + WhenText.of(source.published())
        + Words.optional(", ", source.address());
  }
}
