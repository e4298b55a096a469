/**
 * How long something lasts: terms with their anchors, inclusive ends, and the instant at which they
 * end.
 */
@NullMarked
package io.github.isfmodel.term;

import org.jspecify.annotations.NullMarked;
