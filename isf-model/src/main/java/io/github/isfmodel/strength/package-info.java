/**
 * How strong a force is on a day by what was pledged to it, as intervals that never count words as
 * numbers, and against what it is to have.
 */
@NullMarked
package io.github.isfmodel.strength;

import org.jspecify.annotations.NullMarked;
