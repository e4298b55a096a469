package io.github.isfmodel.examples.cli.validate;

import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.StreamItem;

/** How many documents there were, and how they are. */
final class Tally {

  private long all;
  private long withWarnings;
  private long withErrors;
  private long ofStream;

  void add(StreamItem<? extends Reading<?>> item) {
    Reading<?> reading = item.reading();
    if (item.ofStream()) {
      ofStream += reading.problems().size();
      return;
    }
    all++;
    if (!reading.errors().isEmpty()) {
      withErrors++;
    } else if (!reading.warnings().isEmpty()) {
      withWarnings++;
    }
  }

  int exitCode() {
    return withErrors + ofStream == 0 ? ExitCodes.OK : ExitCodes.PROBLEMS;
  }

  /**
   * Such as "3 documents, 1 sound, 1 with warnings only, 1 with errors", and what is wrong with the
   * stream itself, if anything.
   */
  @Override
  public String toString() {
    return Words.counted(all, "document")
        + ", "
        + Figures.grouped(all - withWarnings - withErrors)
        + " sound, "
        + Figures.grouped(withWarnings)
        + " with warnings only, "
        + Figures.grouped(withErrors)
        + " with errors"
        + (ofStream == 0 ? "" : "; " + Words.counted(ofStream, "error") + " of the stream itself");
  }
}
