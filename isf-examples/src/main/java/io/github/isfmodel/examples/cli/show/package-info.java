/** One place of a record. */
@NullMarked
package io.github.isfmodel.examples.cli.show;

import org.jspecify.annotations.NullMarked;
