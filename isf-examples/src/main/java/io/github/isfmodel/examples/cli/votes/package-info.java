/** What became of votes, and what other ballots would have done. */
@NullMarked
package io.github.isfmodel.examples.cli.votes;

import org.jspecify.annotations.NullMarked;
