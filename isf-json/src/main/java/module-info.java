/**
 * Reads and writes the model of {@code io.github.isfmodel} as strict JSON, and teaches the mappers
 * of Jackson 2 and 3 to do so. The mappers of Jackson 2 find their module by themselves. Who uses
 * Jackson 3, which need not be there, also requires its databind, as what is required transitively
 * has to be there for whoever compiles; and adds the module to the mapper by hand, as Java offers
 * no service of an optional module.
 */
module io.github.isfmodel.json {
  requires transitive io.github.isfmodel;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports io.github.isfmodel.json;
  exports io.github.isfmodel.json.difference;
  exports io.github.isfmodel.json.fixture;
  exports io.github.isfmodel.json.jackson2;
  exports io.github.isfmodel.json.jackson3;
  exports io.github.isfmodel.json.problem;

  provides com.fasterxml.jackson.databind.Module with
      io.github.isfmodel.json.jackson2.IsfModule;
}
