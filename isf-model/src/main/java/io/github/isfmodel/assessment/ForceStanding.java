package io.github.isfmodel.assessment;

import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far a force has come on a day, who does what in it, where it operates and who consents to it;
 * only what some cited source had named by that day, as {@link Publications#isNamed} tells. How
 * settled each is, its standing says.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class ForceStanding implements Serializable permits ImmutableForceStanding {

  ForceStanding() {}

  /**
   * {@return the last stage that it may have reached by that day and that is settled, and those
   * listed after it, such as one that is expected; all that are named where none is settled}
   */
  public abstract List<StageReached> stages();

  /** {@return the roles that somebody may hold in it on that day} */
  public abstract List<ForceRole> roles();

  /** {@return the areas that may be its own on that day} */
  public abstract List<AreaOfOperation> areas();

  /**
   * {@return of each party what may be its last word by that day; several of one party where their
   * order is not known}
   */
  public abstract List<HostConsent> consents();
}
