/** What is wrong with a record. */
@NullMarked
package io.github.isfmodel.examples.cli.validate;

import org.jspecify.annotations.NullMarked;
