/** What a command is to take to be so. */
@NullMarked
package io.github.isfmodel.examples.cli.assume;

import org.jspecify.annotations.NullMarked;
