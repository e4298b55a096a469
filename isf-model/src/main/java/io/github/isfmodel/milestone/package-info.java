/**
 * The steps that a plan names: what triggers them, what they consist in, who owes and who verifies
 * them, what they wait for and when they were forecast.
 */
@NullMarked
package io.github.isfmodel.milestone;

import org.jspecify.annotations.NullMarked;
