package io.github.isfmodel.examples.cli.validate;

import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.StreamItem;
import io.github.isfmodel.quantity.QuantityText;

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
    return QuantityText.counted(all, "document")
        + ", "
        + QuantityText.grouped(all - withWarnings - withErrors)
        + " sound, "
        + QuantityText.grouped(withWarnings)
        + " with warnings only, "
        + QuantityText.grouped(withErrors)
        + " with errors"
        + (ofStream == 0
            ? ""
            : "; " + QuantityText.counted(ofStream, "error") + " of the stream itself");
  }
}
