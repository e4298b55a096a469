/**
 * Reads and writes the model of {@code io.github.isfmodel} as strict JSON, with Jackson 2 or 3. Who
 * binds with Jackson 3 requires it as well, and adds its module to the mapper by hand: a module
 * that need not be there can neither be passed on nor be served.
 */
module io.github.isfmodel.json {
  requires transitive io.github.isfmodel;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static tools.jackson.databind;

  exports io.github.isfmodel.json;
  exports io.github.isfmodel.json.fixture;
  exports io.github.isfmodel.json.jackson3;
  exports io.github.isfmodel.json.problem;

  provides com.fasterxml.jackson.databind.Module with
      io.github.isfmodel.json.IsfModule;
}
