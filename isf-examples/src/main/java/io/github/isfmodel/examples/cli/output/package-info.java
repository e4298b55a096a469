/** What the answers of all commands have in common: lines, names, citations, JSON. */
@NullMarked
package io.github.isfmodel.examples.cli.output;

import org.jspecify.annotations.NullMarked;
