package io.github.isfmodel.json;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;

/** What is wrong with the packing of an input. */
enum PackingDamage {
  CUT_OFF("the gzip data ends before it is complete", "check whether it was cut off"),
  BROKEN("the gzip data is damaged", "fetch it again");

  private final String message;
  private final String remedy;

  PackingDamage(String message, String remedy) {
    this.message = message;
    this.remedy = remedy;
  }

  Problem problem() {
    return Problem.of(StructuralRule.DAMAGED_PACKING, Pointer.ROOT, Place.START, message, remedy);
  }
}
