module consumer {
  requires io.github.isfmodel.json;
}
