package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.dossier.Dossier;

/** Marks the places of any record at which one rule has to report. */
@FunctionalInterface
interface Oracle {

  void judge(Dossier dossier, Marks marks);
}
