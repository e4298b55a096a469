/**
 * When the milestones of a record can be reached: what waits for what, where the waiting goes in a
 * circle, first possible days, what is left until others are held up, how forecasts moved, and what
 * was declared against what was verified.
 */
@NullMarked
package io.github.isfmodel.schedule;

import org.jspecify.annotations.NullMarked;
