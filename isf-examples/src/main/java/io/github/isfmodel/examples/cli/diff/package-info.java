/** What changed between two versions of a record, or between two texts of an act. */
@NullMarked
package io.github.isfmodel.examples.cli.diff;

import org.jspecify.annotations.NullMarked;
