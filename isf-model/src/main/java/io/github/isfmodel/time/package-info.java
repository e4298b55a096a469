/**
 * When things happened, are due or were said to be due: exact, approximate, relative to the day on
 * which they were said, or not known at all. No value knows a clock; a relative date carries the
 * day that it is relative to.
 */
@NullMarked
package io.github.isfmodel.time;

import org.jspecify.annotations.NullMarked;
