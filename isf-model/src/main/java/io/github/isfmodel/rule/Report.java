package io.github.isfmodel.rule;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.code.OpenCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what rules find wrong in their subject. Used by one thread while a check runs. */
public final class Report {

  /** So many breaches of one rule at one place are told one by one; of more, how many others. */
  static final int MOST = 100;

  private static final int NOT_IN_A_LIST = -1;

  private final Pointer place;
  private final List<Violation> found;
  private List<Rule> rules = List.of();
  private @Nullable Rule rule;
  private int index = NOT_IN_A_LIST;
  private final Map<String, Tally> tallies = new HashMap<>();

  /** The breaches of one rule at one place, and which of all that are found is their last. */
  private static final class Tally {
    int breaches;
    int last;
  }

  /** For one subject, or for the elements of a list, one after the other. */
  Report(Pointer place, List<Violation> found) {
    this.place = place;
    this.found = found;
  }

  /** What is reported from now on is about this element of the list. */
  void element(int element) {
    close();
    this.index = element;
  }

  /** Tells of how many breaches more at the last of those that are told. */
  void close() {
    if (tallies.isEmpty()) {
      return;
    }
    for (Tally tally : tallies.values()) {
      if (tally.breaches > MOST) {
        found.set(tally.last, found.get(tally.last).withOthers(tally.breaches - MOST));
      }
    }
    tallies.clear();
  }

  /** What is reported from now on is a breach of one of these rules, which is still to be named. */
  void begin(List<Rule> checked) {
    this.rules = checked;
    this.rule = null;
  }

  /**
   * Names the rule whose check follows.
   *
   * @param checked the rule
   * @return this; what is reported from now on is a breach of the rule
   */
  public Report under(Rule checked) {
    this.rule = checked;
    return this;
  }

  /**
   * Reports a breach. More than a hundred of one rule at one place are not told one by one: the
   * last of them says how many others there are.
   *
   * @param at where, relative to the subject of the rule
   * @param namesAndValues the values that the rule's message and remedy name, each after its name;
   *     constants and codes are written in words; and {@link Rule#NEAREST}, if there is one
   * @throws IllegalStateException if message or remedy name a value that is not given, if no rule
   *     is named, or one that the rule set does not list
   */
  public void add(Pointer at, Object... namesAndValues) {
    Rule breached = rule();
    Pointer subject = index == NOT_IN_A_LIST ? place : place.child(index);
    Pointer whole = subject.append(at);
    Tally tally = tally(whole.value().concat(breached.id().value()));
    tally.breaches++;
    if (tally.breaches <= MOST) {
      tally.last = found.size();
      found.add(breached.violation(whole, inWords(namesAndValues)));
    }
  }

  private Tally tally(String breach) {
    Tally known = tallies.get(breach);
    if (known != null) {
      return known;
    }
    Tally begun = new Tally();
    tallies.put(breach, begun);
    return begun;
  }

  private static Map<String, String> inWords(Object[] namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), inWords(namesAndValues[i + 1]));
    }
    return values;
  }

  private Rule rule() {
    if (rule == null) {
      throw new IllegalStateException("a breach is reported under no rule");
    }
    for (Rule listed : rules) {
      if (listed.id().equals(rule.id())) {
        return rule;
      }
    }
    throw new IllegalStateException(
        "a breach is reported under " + rule.id() + ", which is not a rule of the set");
  }

  private static String inWords(Object value) {
    if (value instanceof Enum<?> constant) {
      return ConstantText.words(constant);
    }
    return value instanceof OpenCode<?> code ? code.words() : value.toString();
  }
}
