package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An adopted act that has no place in the line of acts, because the day of its adoption is not
 * exact: what it found in force, and until when it lasts, is not known. Immutable and safe for use
 * by several threads.
 *
 * @param resolution the text
 * @param issuer the body whose text it is
 * @param force the force on whose mandate it acts; another than that of the mandate where that one
 *     succeeds it
 * @param kind what it is said to do to that mandate
 * @param givenAnew whether its text establishes that mandate, by this act or another one
 * @param setsTerm whether its text sets a term of that mandate, whatever the kind is (rule R5)
 * @param adopted when it was adopted, as far as that is known
 */
public record UnplacedAct(
    ResolutionId resolution,
    ActorId issuer,
    ForceId force,
    MandateActKind kind,
    boolean givenAnew,
    boolean setsTerm,
    When adopted)
    implements Serializable {

  /** Refuses null. */
  public UnplacedAct {
    Objects.requireNonNull(resolution, "resolution");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(adopted, "adopted");
  }

  /** Those of a text that act on a force or on its successor; none if it has a day of adoption. */
  static List<UnplacedAct> in(Provisions provisions) {
    Resolution text = provisions.text();
    if (text.adoptedOn().isPresent() || text.adoption().isEmpty()) {
      return List.of();
    }
    List<UnplacedAct> found = new ArrayList<>();
    for (MandateAct act : provisions.acts()) {
      Provisions own = provisions.of(act);
      found.add(
          new UnplacedAct(
              text.id(),
              text.issuer(),
              act.force(),
              act.kind(),
              own.givesAnew(),
              own.setsTerm(),
              text.adoption().get()));
    }
    return found;
  }

  /** Whether it gives a force a mandate, which is one of its own body. */
  boolean givesAnew(ForceId mandated) {
    return givenAnew && force.equals(mandated);
  }

  /** Only an amendment that sets no term leaves the one that runs. */
  boolean leavesTerm() {
    return kind == MandateActKind.AMENDS && !setsTerm;
  }

  /**
   * Whether it may be adopted by a day.
   *
   * @param date the day, inclusive
   * @return true if that is certain or possible
   */
  public boolean possiblyBy(LocalDate date) {
    return adopted.possiblyBy(date);
  }
}
