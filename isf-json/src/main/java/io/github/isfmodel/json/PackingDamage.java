package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.StructuralProblem;
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
    return StructuralProblem.of(
        StructuralRule.DAMAGED_PACKING, Pointer.ROOT, Places.START, message, remedy);
  }
}
