package io.github.isfmodel.quantity;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is counted. Troops of a force, police of a force and police trained by it are different
 * things and are never added; only where people of a force of any kind are asked for, as {@link
 * #PERSONNEL}, those of each kind count, and where {@link #UNIFORMED_PERSONNEL} are, those of each
 * kind but civilians.
 */
public final class Unit extends OpenCode<Unit> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<Unit> CODES = Vocabulary.builder("unit", Unit::new);

  /** People of a force of any kind, military, police and civilian. */
  public static final Unit PERSONNEL = CODES.add("personnel");

  /**
   * Military and police personnel of a force together, observers and officers among them, without
   * its civilians.
   */
  public static final Unit UNIFORMED_PERSONNEL = CODES.add("uniformed-personnel");

  /** Military personnel. */
  public static final Unit TROOPS = CODES.add("troops");

  /** Police personnel of a force, individual or in formed units. */
  public static final Unit POLICE = CODES.add("police");

  /** Members of a host police service to be trained; not personnel of the force. */
  public static final Unit POLICE_TRAINEES = CODES.add("police-trainees");

  /** Instructors. */
  public static final Unit TRAINERS = CODES.add("trainers");

  /** Military observers. */
  public static final Unit OBSERVERS = CODES.add("observers");

  /** Staff or liaison officers. */
  public static final Unit OFFICERS = CODES.add("officers");

  /** Civilian staff. */
  public static final Unit CIVILIANS = CODES.add("civilians");

  /** People who live in a territory. */
  public static final Unit INHABITANTS = CODES.add("inhabitants");

  /** States. */
  public static final Unit STATES = CODES.add("states");

  /** States and international organizations counted together; not a number of contributors. */
  public static final Unit STATES_AND_ORGANIZATIONS = CODES.add("states-and-organizations");

  /** Contributing states or entities. */
  public static final Unit CONTRIBUTORS = CODES.add("contributors");

  /** Questions put to somebody. */
  public static final Unit QUESTIONS = CODES.add("questions");

  /** Votes of members of a body. */
  public static final Unit VOTES = CODES.add("votes");

  /** Vehicles. */
  public static final Unit VEHICLES = CODES.add("vehicles");

  /** Pages of a text. */
  public static final Unit PAGES = CODES.add("pages");

  /** Months. */
  public static final Unit MONTHS = CODES.add("months");

  /** Years. */
  public static final Unit YEARS = CODES.add("years");

  /** Dollars of the United States. */
  public static final Unit US_DOLLARS = CODES.add("us-dollars");

  /** Hundredths of a whole that the context names. */
  public static final Unit PERCENT = CODES.add("percent");

  /** All values that this release knows. */
  public static final Vocabulary<Unit> VOCABULARY = CODES.build();

  private static final Set<Unit> CONTRIBUTING =
      Set.of(CONTRIBUTORS, STATES, STATES_AND_ORGANIZATIONS);

  private static final Set<Unit> PEOPLE_OF_A_FORCE =
      Set.of(
          PERSONNEL, UNIFORMED_PERSONNEL, TROOPS, POLICE, TRAINERS, OBSERVERS, OFFICERS, CIVILIANS);

  private static final Set<Unit> IN_UNIFORM =
      Set.of(UNIFORMED_PERSONNEL, TROOPS, POLICE, OBSERVERS, OFFICERS);

  /** Of these nobody counts one by a word of its own. */
  private static final Set<Unit> WITHOUT_SINGULAR = Set.of(TROOPS, STATES_AND_ORGANIZATIONS);

  private Unit(String code) {
    super(code);
  }

  /**
   * Reads a code: a constant if it is known, else a value that keeps the unknown code exactly.
   *
   * @param code the code, matched exactly, case included
   * @return the value
   * @throws io.github.isfmodel.code.InvalidValueException if the code is blank or longer than 200
   *     characters
   */
  public static Unit of(String code) {
    return VOCABULARY.of(code);
  }

  /** The words for one; those of a unit that this release does not know stay as they are. */
  String singular() {
    String words = words();
    boolean hasSingular = isKnown() && words.endsWith("s") && !WITHOUT_SINGULAR.contains(this);
    return hasSingular ? words.substring(0, words.length() - 1) : words;
  }

  /**
   * {@return whether it counts people who belong to a force, of one category or of all; false for
   * units that this release does not know}
   */
  public boolean isPeopleOfForce() {
    return PEOPLE_OF_A_FORCE.contains(this);
  }

  /** {@return whether it counts who contributes, each once, and not what they contribute} */
  public boolean countsContributors() {
    return CONTRIBUTING.contains(this);
  }

  /**
   * Whether everybody who is counted in a unit is of this one: it is the same, or this is
   * personnel, who are people of every category, or uniformed personnel, who are all of these but
   * civilians and trainers, who may be either.
   *
   * @param counted the unit in which they are counted
   * @return true if all of them are
   */
  public boolean includes(Unit counted) {
    return equals(counted)
        || (equals(PERSONNEL) && counted.isPeopleOfForce())
        || (equals(UNIFORMED_PERSONNEL) && IN_UNIFORM.contains(counted));
  }

  /** {@return this unit and those that include it, the narrowest first} */
  public List<Unit> widening() {
    return Stream.of(this, UNIFORMED_PERSONNEL, PERSONNEL)
        .filter(each -> each.includes(this))
        .distinct()
        .toList();
  }

  /**
   * Whether anybody who is counted in a unit may be of this one.
   *
   * @param counted the unit in which they are counted
   * @return false where the two have nothing to do with each other
   */
  public boolean mayBeAmong(Unit counted) {
    return includes(counted)
        || counted.includes(this)
        || (equals(UNIFORMED_PERSONNEL) && counted.equals(TRAINERS))
        || (equals(TRAINERS) && counted.equals(UNIFORMED_PERSONNEL));
  }

  /**
   * How many of this unit are among so many that are counted in another: all, where this unit
   * {@linkplain #includes includes} that; and of people that are counted in a wider unit none to
   * all.
   *
   * @param counted the unit in which they are counted
   * @param howMany how many they are
   * @return how many of them are of this unit; {@link Bounds#NONE} where the two have nothing to do
   *     with each other
   */
  public Bounds among(Unit counted, Bounds howMany) {
    if (includes(counted)) {
      return howMany;
    }
    return mayBeAmong(counted) ? new Bounds(0, howMany.max()) : Bounds.NONE;
  }

  @Override
  public Vocabulary<Unit> vocabulary() {
    return VOCABULARY;
  }
}
