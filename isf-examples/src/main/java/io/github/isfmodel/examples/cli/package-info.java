/** The command line: reads a record, checks it and tells how things stand. */
@NullMarked
package io.github.isfmodel.examples.cli;

import org.jspecify.annotations.NullMarked;
