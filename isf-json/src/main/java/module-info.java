/** Reads and writes the model of {@code io.github.isfmodel} as strict JSON, with Jackson 2 or 3. */
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
  provides tools.jackson.databind.JacksonModule with
      io.github.isfmodel.json.jackson3.IsfModule;
}
