package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.assessment.ForceStanding;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.time.When;
import io.github.isfmodel.time.WhenText;
import java.util.Optional;

/** Shows how far a force has come, who consents, who does what, and where. */
final class ForceLines {

  private final Screen screen;
  private final Names names;
  private final Cites cites;

  ForceLines(Screen screen, Names names, Cites cites) {
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  void show(ForceStanding force) {
    if (force.stages().isEmpty()
        && force.consents().isEmpty()
        && force.roles().isEmpty()
        && force.areas().isEmpty()) {
      return;
    }
    screen.title("Force");
    for (StageReached stage : force.stages()) {
      screen.line(1, "Stage: " + stage(stage) + cites.of(stage.citations()));
    }
    for (HostConsent consent : force.consents()) {
      screen.line(1, "Consent of " + consent(consent) + cites.of(consent.citations()));
      if (consent.note().isPresent()) {
        screen.line(2, consent.note().get());
      }
    }
    for (ForceRole role : force.roles()) {
      screen.line(1, role(role) + cites.of(role.citations()));
    }
    for (AreaOfOperation area : force.areas()) {
      screen.line(1, "Area: " + area(area) + cites.of(area.citations()));
    }
  }

  private static String stage(StageReached stage) {
    return Words.of(stage.stage())
        + ", "
        + Words.of(stage.standing())
        + ", "
        + WhenText.of(stage.when());
  }

  private String consent(HostConsent consent) {
    return names.of(consent.host())
        + ": "
        + Words.of(consent.standing())
        + ", "
        + WhenText.of(consent.when());
  }

  private String role(ForceRole role) {
    return Words.capital(role.role().words())
        + ": "
        + holder(role)
        + standing(role.standing(), role.until())
        + since(role.since())
        + until(role.until());
  }

  private String holder(ForceRole role) {
    Optional<String> profile = role.profile().map(Words::withoutStop);
    return role.actor().isPresent()
        ? names.of(role.actor().get()) + Words.optional(" (", profile, ")")
        : profile.orElse("nobody is named");
  }

  private static String area(AreaOfOperation area) {
    return Words.withoutStop(area.summary())
        + Words.optional(" (", area.share(), ")")
        + standing(area.standing(), area.until())
        + since(Optional.of(area.since()))
        + until(area.until());
  }

  /** What ended later had not on the day that is shown. */
  private static String standing(Standing standing, Optional<When> until) {
    return standing == Standing.ENDED && until.isPresent() ? "" : ", " + Words.of(standing);
  }

  private static String since(Optional<When> since) {
    Optional<When> told = since.filter(when -> !when.equals(When.undated()));
    return Words.optional(", since ", told.map(WhenText::of));
  }

  private static String until(Optional<When> until) {
    return Words.optional(", until ", until.map(WhenText::of));
  }
}
