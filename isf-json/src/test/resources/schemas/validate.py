"""Checks the corpus in target/schema-corpus with jsonschema. Runs in the folder isf-json."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMAS = Path("src/main/resources/META-INF/isf/schema/1.0")
CORPUS = Path("target/schema-corpus")


def validators():
    made = {}
    for file in sorted(SCHEMAS.glob("*.json")):
        schema = json.loads(file.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        made[file.stem, ""] = Draft202012Validator(schema)
        for name in schema["$defs"]:
            inner = {"$ref": "#/$defs/" + name, "$defs": schema["$defs"]}
            made[file.stem, name] = Draft202012Validator(inner)
    return made


def check(made, file, wanted):
    count = wrong = 0
    with open(CORPUS / file, encoding="utf-8") as lines:
        for text in lines:
            line = json.loads(text)
            count += 1
            valid = made[line["schema"], line["definition"]].is_valid(line["value"])
            if valid != wanted:
                wrong += 1
                print("wrongly", "taken:" if valid else "refused:", text[:400])
    print("jsonschema:", file, count, "values,", wrong, "judged wrongly")
    return wrong == 0 and count > 0


def main():
    made = validators()
    good = check(made, "valid.ndjson", True)
    bad = check(made, "invalid.ndjson", False)
    sys.exit(0 if good and bad else 1)


main()
