// Checks the corpus in target/schema-corpus with ajv. Runs in the folder isf-json.
"use strict";

const fs = require("fs");
const path = require("path");
const Ajv = require("ajv/dist/2020");

const SCHEMAS = "src/main/resources/META-INF/isf/schema/1.0";
const CORPUS = "target/schema-corpus";

function validators() {
  const ajv = new Ajv({ allErrors: true, strict: true });
  const made = new Map();
  for (const file of fs.readdirSync(SCHEMAS).sort()) {
    const name = path.basename(file, ".json");
    const schema = JSON.parse(fs.readFileSync(path.join(SCHEMAS, file), "utf8"));
    made.set(name + "#", ajv.compile(schema));
    for (const definition of Object.keys(schema.$defs)) {
      const inner = ajv.getSchema(schema.$id + "#/$defs/" + definition);
      made.set(name + "#" + definition, inner);
    }
  }
  return made;
}

function check(made, file, wanted) {
  const lines = fs.readFileSync(path.join(CORPUS, file), "utf8").split("\n").filter((line) => line);
  let wrong = 0;
  for (const text of lines) {
    const line = JSON.parse(text);
    const valid = made.get(line.schema + "#" + line.definition)(line.value);
    if (valid !== wanted) {
      wrong++;
      console.log("wrongly", valid ? "taken:" : "refused:", text.slice(0, 400));
    }
  }
  console.log("ajv:", file, lines.length, "values,", wrong, "judged wrongly");
  return wrong === 0 && lines.length > 0;
}

const made = validators();
const good = check(made, "valid.ndjson", true);
const bad = check(made, "invalid.ndjson", false);
process.exit(good && bad ? 0 : 1);
