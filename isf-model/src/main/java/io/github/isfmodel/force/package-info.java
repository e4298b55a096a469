/**
 * The force itself: its names, who authorizes, commands, guides, funds and hosts it, of whom it is
 * composed, where it operates and how strong it is said to be.
 */
@NullMarked
package io.github.isfmodel.force;

import org.jspecify.annotations.NullMarked;
