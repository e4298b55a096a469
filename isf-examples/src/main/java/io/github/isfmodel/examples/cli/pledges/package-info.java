/** How pledges stand, what they add up to, and what would free them. */
@NullMarked
package io.github.isfmodel.examples.cli.pledges;

import org.jspecify.annotations.NullMarked;
