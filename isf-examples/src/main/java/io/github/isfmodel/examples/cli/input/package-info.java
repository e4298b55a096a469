/** What a command is given: the record, the force, and what is wrong with either. */
@NullMarked
package io.github.isfmodel.examples.cli.input;

import org.jspecify.annotations.NullMarked;
