/** What a renewal of a mandate needs. */
@NullMarked
package io.github.isfmodel.examples.cli.renewal;

import org.jspecify.annotations.NullMarked;
