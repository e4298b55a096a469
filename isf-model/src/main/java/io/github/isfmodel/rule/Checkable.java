package io.github.isfmodel.rule;

import java.util.List;

/**
 * Something that rules apply to. Checking needs no set-up; any Jakarta {@code Validator} finds the
 * same errors, since each implementing class carries {@link ObeysRules}, and the same warnings in
 * the group {@link Warnings}.
 */
public interface Checkable {

  /**
   * Checks all rules that apply to this alone; for a whole record, to all its parts and their
   * relations too. Of more than a hundred breaches of one rule at one place, the last of a hundred
   * says how many others there are.
   *
   * @return the violations, errors and warnings, ordered by place; empty if there are none
   */
  List<Violation> violations();
}
