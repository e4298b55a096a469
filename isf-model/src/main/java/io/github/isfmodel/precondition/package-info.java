/**
 * Conditions as trees of propositions, the preconditions that somebody attaches to something, and
 * what the record knows about each proposition on a day.
 */
@NullMarked
package io.github.isfmodel.precondition;

import org.jspecify.annotations.NullMarked;
