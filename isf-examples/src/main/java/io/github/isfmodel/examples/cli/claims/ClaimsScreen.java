package io.github.isfmodel.examples.cli.claims;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Corroboration;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.PositionChange;
import io.github.isfmodel.claim.PositionChangeKind;
import io.github.isfmodel.claim.PositionPoint;
import io.github.isfmodel.claim.Question;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.time.When;
import io.github.isfmodel.time.WhenText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows claims by question and answer, then where they differ and where positions changed. */
final class ClaimsScreen {

  private final Dossier dossier;
  private final ClaimSelection.Wanted wanted;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  ClaimsScreen(Dossier dossier, ClaimSelection.Wanted wanted, Screen screen) {
    this.dossier = dossier;
    this.wanted = wanted;
    this.screen = screen;
    this.names = new Names(dossier);
    this.cites = new Cites(dossier);
  }

  void show(ClaimSelection selection) {
    screen.heading(
        QuantityText.counted(selection.claims().size(), "claim")
            + wanted.actor().map(actor -> " of or about " + names.of(actor)).orElse("")
            + wanted.knownOn().map(day -> ", known on " + day).orElse("")
            + wanted.heldOn().map(day -> ", held on " + day).orElse("")
            + (wanted.contested() ? ", contested" : ""));
    screen.line(
        0, "Record: " + dossier.title() + "; it covers the time to " + dossier.asOf() + ".");
    Optional<Question> last = Optional.empty();
    for (Corroboration same : selection.corroborations()) {
      Question question = same.question();
      if (last.filter(question::equals).isEmpty()) {
        screen.title(Words.capital(question.words(names::of)));
      }
      last = Optional.of(question);
      corroboration(same, selection.replaced());
    }
    new DisagreementLines(screen, names, cites).show(selection.disagreements());
    screen.title("Where positions changed (" + selection.changes().size() + ")");
    selection.changes().forEach(this::change);
    cites.show(screen);
  }

  private void corroboration(Corroboration same, Set<ClaimId> replaced) {
    screen.line(
        1,
        QuantityText.counted(same.originCount(), "origin")
            + " in "
            + QuantityText.counted(same.articleCount(), "article")
            + (same.isApparent() ? ": less support than it seems" : ""));
    same.origins().stream()
        .flatMap(List::stream)
        .forEach(claim -> claim(claim, replaced.contains(claim.id())));
  }

  private void claim(Claim claim, boolean replaced) {
    screen.line(
        2,
        "- "
            + claim.summary()
            + " ("
            + claim.id().value()
            + kind(claim)
            + (replaced ? ", followed by a later claim" : "")
            + ")"
            + cites.of(claim.citations()));
    screen.line(3, chain(claim));
  }

  private static String kind(Claim claim) {
    return (claim.modality() == Modality.FACT ? "" : ", " + Words.of(claim.modality()))
        + switch (claim.polarity()) {
          case AFFIRMED -> "";
          case DENIED -> ", in the negative";
          case NOT_YET -> ", not yet";
        };
  }

  private String chain(Claim claim) {
    Attribution said = claim.attribution();
    String through =
        said.relay().isEmpty()
            ? ""
            : " through "
                + said.relay().stream().map(cites::source).collect(Collectors.joining(" > "));
    return "said by "
        + speaker(said.speaker())
        + ", "
        + day(said.said())
        + through
        + ", reported "
        + WhenText.of(claim.reported())
        + "; holds "
        + WhenText.of(claim.holds());
  }

  /** The days that words such as "on Sunday" mean, and in whose mouth they were. */
  private static String day(When said) {
    return said instanceof When.Said words
        ? said.span() + " (\"" + words.phrase() + "\", from " + words.on() + ")"
        : WhenText.of(said);
  }

  private String speaker(Speaker speaker) {
    String who =
        speaker.actor().map(names::of).or(speaker::role).map(name -> name + ", ").orElse("");
    String count = speaker.count().map(n -> " of " + QuantityText.of(n)).orElse("");
    return who + speaker.kind().words() + count;
  }

  private void change(PositionChange change) {
    String what =
        change.kind() == PositionChangeKind.OF_SUBJECT
            ? ", no change of stance but of subject:"
            : ", change " + Words.of(change.kind()) + ":";
    screen.line(1, names.of(change.actor()) + what);
    point("from", change.from());
    point("to", change.to());
  }

  private void point(String word, PositionPoint point) {
    String stances = point.stances().stream().map(Words::of).collect(Collectors.joining(", "));
    for (Claim claim : point.readings()) {
      screen.line(
          2,
          word
              + " "
              + stances
              + " ("
              + WhenText.of(claim.holds())
              + "): "
              + claim.summary()
              + cites.of(claim.citations()));
    }
  }
}
