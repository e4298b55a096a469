package io.github.isfmodel.benchmarks;

/**
 * A part of a record that breaks a rule.
 *
 * @param rule the id of the rule
 * @param list the list that the part is in
 * @param position where in it, from 0
 */
record HandBreach(String rule, String list, int position) {}
