/**
 * The record of an internationally mandated force, as immutable values that keep their rules.
 *
 * <p>All values and answers are safe for use by several threads. Builders are not, and neither are
 * a {@link io.github.isfmodel.compiled.FactOverlay} and a {@link io.github.isfmodel.rule.Report}.
 */
module io.github.isfmodel {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.isfmodel.actor;
  exports io.github.isfmodel.assessment;
  exports io.github.isfmodel.claim;
  exports io.github.isfmodel.code;
  exports io.github.isfmodel.compiled;
  exports io.github.isfmodel.council;
  exports io.github.isfmodel.coverage;
  exports io.github.isfmodel.difference;
  exports io.github.isfmodel.dossier;
  exports io.github.isfmodel.draft;
  exports io.github.isfmodel.event;
  exports io.github.isfmodel.force;
  exports io.github.isfmodel.id;
  exports io.github.isfmodel.leverage;
  exports io.github.isfmodel.mandate;
  exports io.github.isfmodel.milestone;
  exports io.github.isfmodel.pledge;
  exports io.github.isfmodel.precondition;
  exports io.github.isfmodel.quantity;
  exports io.github.isfmodel.resolution;
  exports io.github.isfmodel.rule;
  exports io.github.isfmodel.schedule;
  exports io.github.isfmodel.source;
  exports io.github.isfmodel.strength;
  exports io.github.isfmodel.symbol;
  exports io.github.isfmodel.task;
  exports io.github.isfmodel.term;
  exports io.github.isfmodel.time;
}
