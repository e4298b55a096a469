/** The catalogue of all rules. */
@NullMarked
package io.github.isfmodel.examples.cli.rules;

import org.jspecify.annotations.NullMarked;
