package io.github.isfmodel.benchmarks;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.IsfJson;
import java.time.LocalDate;

/** What is measured: the shipped record of the ISF. */
final class Subject {

  final byte[] json =
      IsfJson.write(IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow());
  final Dossier dossier = IsfJson.readDossier(json).orElseThrow();
  final LocalDate date = LocalDate.of(2026, 3, 20);
  final Force force = dossier.index().force(ForceId.of("isf")).orElseThrow();

  /** The record as another value, which has not looked anything up and was not checked yet. */
  Dossier unchecked() {
    return unchecked(dossier);
  }

  static Dossier unchecked(Dossier record) {
    return record.withTitle(record.title() + " ");
  }

  Situation situation() {
    return Situation.of(dossier, force.id(), date).orElseThrow();
  }
}
