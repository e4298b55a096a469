module consumer {
  requires io.github.isfmodel.json;
  requires com.fasterxml.jackson.databind;
}
