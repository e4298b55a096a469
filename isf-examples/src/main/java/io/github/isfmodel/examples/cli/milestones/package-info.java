/** What milestones wait for, and when they can be reached. */
@NullMarked
package io.github.isfmodel.examples.cli.milestones;

import org.jspecify.annotations.NullMarked;
