/**
 * What contributors offer to a force: of what kind, how much, in which state, under which caveats
 * and preconditions.
 */
@NullMarked
package io.github.isfmodel.pledge;

import org.jspecify.annotations.NullMarked;
