package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.StructuralRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole text of every kind of structural problem. The sign § marks in the documents where the
 * problems are, in their order, and stands for line and column in the texts.
 */
class MessagesTest {

  private static final String HEAD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"";

  private static final Map<String, String> CASES = new LinkedHashMap<>();

  private static void add(String document, String... problems) {
    CASES.put(document, String.join("\n", problems));
  }

  private static void after(String more, String... problems) {
    add(HEAD + more, problems);
  }

  private static void source(String more, String problem) {
    after(
        ",\"sources\":[{\"id\":\"a\",\"kind\":\"broadcast\",\"title\":\"t\",\"published\":"
            + more
            + "}]}",
        problem);
  }

  private static void speaker(String count, String problem) {
    after(
        ",\"forces\":[{\"id\":\"f\",\"name\":\"n\",\"established\":true,\"names\":[{\"text\":\"t\","
            + "\"usedBy\":{\"kind\":\"outlet\",\"count\":"
            + count
            + "}}]}]}",
        problem);
  }

  static {
    add("", "line 1, column 1, the top: the input is empty; give a JSON document [ISF-JSON-001]");
    add(
        " \r\n\t",
        "line 1, column 1, the top: the input is blank; give a JSON document [ISF-JSON-001]");
    add(
        "\uFEFF" + HEAD + "}",
        "line 1, column 1, the top: the input begins with a byte order mark; save it as UTF-8"
            + " without a byte order mark [ISF-JSON-002]");
    add(
        "\uFEFF{}",
        "line 1, column 1, the top: the input begins with a byte order mark; save it as UTF-8"
            + " without a byte order mark [ISF-JSON-002]",
        "line 1, column 1, the top: the document lacks 'type'; add \"type\" as one of: dossier,"
            + " resolution, force, pledge, precondition, milestone, claim [ISF-JSON-009]");
    after(
        "§,}",
        "§, the top: a comma stands before the closing bracket; remove the comma [ISF-JSON-003]");
    after(
        ",\"actors\":[§, 1]}",
        "§, /actors/0: a comma stands first within brackets; remove the comma [ISF-JSON-003]");
    after(
        ",\n§,\"actors\":[]}",
        "§, the top: two commas follow each other; remove one, or put in what is missing"
            + " [ISF-JSON-003]");
    for (String mark : List.of("'", "`", "\u2019", "\u201d", "\u201e", "\u00ab")) {
      after(
          ",§" + mark + "x':1}",
          "§, the top: a quotation mark of the wrong kind stands here; write \" instead"
              + " [ISF-JSON-003]");
    }
    for (String comment : List.of("// x\n", "# x\n", "/* x */")) {
      after(
          ",§" + comment + "}",
          "§, the top: a comment stands here, and JSON has none; remove the comment [ISF-JSON-003]");
    }
    after(
        ",\"forces\":[{\"established\":true§/* x */}]}",
        "§, /forces/0/established: a comment stands here, and JSON has none; remove the comment [ISF-JSON-003]");
    after(
        ",\"actors\":§NaN}",
        "§, /actors: NaN is no number in JSON; give a number, or leave the property"
            + " out [ISF-JSON-003]");
    after(
        ",\"actors\":§-Infinity}",
        "§, /actors: -Infinity is no number in JSON; give a number, or leave the"
            + " property out [ISF-JSON-003]");
    for (String number : List.of("01", "+1", ".5", "5.")) {
      after(
          ",\"actors\":§" + number + "}",
          "§, /actors: '"
              + number
              + "' is no number in JSON; write plain digits, without a leading zero, plus sign,"
              + " bare point or separator [ISF-JSON-003]");
    }
    after(
        ",\"actors\":§none-yet}",
        "§, /actors: 'none-yet' stands without quotes; put names and texts in double"
            + " quotes; only true, false and null go without [ISF-JSON-003]");
    for (String word : List.of("1e5x", "2nd", "8.5t", "0x", "0xbeg")) {
      after(
          ",\"actors\":§" + word + "}",
          "§, /actors: '"
              + word
              + "' stands without quotes; put names and texts in double quotes; only true, false and"
              + " null go without [ISF-JSON-003]");
    }
    after(
        ",\"actors\":§8§\"t\"}",
        "§, /actors: 'actors' must be a list, but is the number 8; put the elements in square"
            + " brackets, or leave an empty list out [ISF-JSON-011]",
        "§, /actors: a comma is missing before '\"t\"}'; put it in, or close what is open"
            + " [ISF-JSON-003]");
    for (String nothing : List.of("None", "undefined", "nil", "NULL")) {
      after(
          ",\"actors\":§" + nothing + "}",
          "§, /actors: '"
              + nothing
              + "' is no value in JSON; leave out what has no value [ISF-JSON-003]");
    }
    after(",\"actors\":§True}", "§, /actors: 'True' has capitals; write true [ISF-JSON-003]");
    after(
        " §\"actors\":[\n]}",
        "§, /asOf: a comma is missing before '\"actors\":['; put it in, or close what is open"
            + " [ISF-JSON-003]");
    after(
        ",\"actors\" §1}",
        "§, /actors: a colon is missing before '1'; put it in after the name [ISF-JSON-003]");
    after(
        ",§{}}",
        "§, the top: a property name is missing before '{}}'; put the name and a colon in"
            + " [ISF-JSON-003]");
    after(
        " §good\"}",
        "§, /asOf: a comma is missing before 'good'; put it in, or check the quotes before it; a"
            + " quotation mark within a text is \\\" [ISF-JSON-003]");
    after(
        ",\"actors\"§=1}",
        "§, /actors: a colon must stand here, not '='; write a colon instead [ISF-JSON-003]");
    after(
        ",\"actors\"§}",
        "§, /actors: a colon must stand here, not '}'; write a colon instead [ISF-JSON-003]");
    after(
        "§;}", "§, /asOf: a comma must stand here, not ';'; write a comma instead [ISF-JSON-003]");
    after(
        ",\"actors\":§,\"sources\":[]}",
        "§, /actors: a value is missing before the comma; put it in [ISF-JSON-003]");
    after(
        ",\"actors\":§}",
        "§, /actors: a value is missing before the closing bracket; put it in [ISF-JSON-003]");
    after(
        ",\"actors\":[§}",
        "§, /actors: the closing bracket '}' does not match the open '[' of line 1 of the document;"
            + " close that one first, or remove this one [ISF-JSON-003]");
    after(
        ",\n\"actors\":[\n{\"name\":\"a]}\",\n\"roles\":[{\"title\":\"t\"}]§]}",
        "§, /actors/0/roles: the closing bracket ']' does not match the open '{' of line 3 of the"
            + " document; close that one first, or remove this one [ISF-JSON-003]");
    after(
        ",\n\"actors\":[],\n\"forces\":[]\n§",
        "§, /forces: the document ends before it is complete; the '{' of its line 1 is not closed;"
            + " check whether it was cut off [ISF-JSON-004]");
    addMissing();
    addTypes();
    addEmpty();
    addFigures();
    addOtherFormats();
    addMistyped();
    after(
        ",\"actors\":[§\"sources\"§:[]}",
        "§, /actors/0: 'actors[0]' must be an object (an actor), but is the string 'sources';"
            + " write an object in braces, with \"id\", \"kind\" and \"name\" [ISF-JSON-011]",
        "§, /actors/1: a colon stands within a list, which has no properties; check whether a bracket"
            + " before this place is missing or one too many [ISF-JSON-003]");
    after(
        ",\"actors\":§:[]}",
        "§, /actors: the text is not JSON here: ':[]}'; check the quotes, commas and brackets before"
            + " this place [ISF-JSON-003]");
    after(
        ",\"actors\":[§{\"id\":\"a\",\"name\":\"n\"},{\"id\":\"b\"},§\"kind\"§:1,\"name\":\"n\"}]}",
        "§, /actors/0: an actor lacks 'kind'; add it: an actor kind, one of: state,"
            + " non-member-entity, international-organization, un-organ, transitional-body,"
            + " authority, armed-group, armed-forces, national-organ, person, unnamed-source,"
            + " media-outlet and 2 more (docs/codes.md lists all) [ISF-JSON-013]",
        "§, /actors/2: 'actors[2]' must be an object (an actor), but is the string 'kind'; write"
            + " an object in braces, with \"id\", \"kind\" and \"name\" [ISF-JSON-011]",
        "§, /actors/3: a colon stands within a list, which has no properties; check whether a bracket"
            + " before this place is missing or one too many [ISF-JSON-003]");
    String follows =
        ": something follows the end of the document; remove it, or split the text into one file for"
            + " each document, or read it as a stream of documents, one on each line"
            + " [ISF-JSON-005]";
    for (String open :
        List.of("{", "{\"type\":\"dossier\"", "{\"type\":\"dossier\",\"format\":\"1.0\"")) {
      String closes =
          "§, the top: this brace closes the document, and more of it follows; remove the brace, or"
              + " what follows it [ISF-JSON-005]";
      add(open + "§} ,\n\"title\":\"t\"}", closes);
      add(open + "§} \"title\":\"t\"}", closes);
    }
    after("}§, {}", "§, the top" + follows);
    after("}\n§, \n", "§, the top: a comma stands after the document; remove it [ISF-JSON-005]");
    for (String header :
        List.of("---\n", "```json\n", "const record = ", "The record\n", "record: ", "1.\n")) {
      add(
          "\n§" + header + HEAD + "}",
          "§, the top: something that is not JSON stands before the document; remove what stands"
              + " before the first brace [ISF-JSON-003]");
    }
    add(
        "§// record\n" + HEAD + "}",
        "§, the top: a comment stands here, and JSON has none; remove the comment [ISF-JSON-003]");
    add(
        "§No record",
        "§, the top: 'No' stands without quotes; put names and texts in double quotes; only true,"
            + " false and null go without [ISF-JSON-003]");
    add(
        HEAD + ",\"x\":§" + "1".repeat(70) + "e}",
        "§, /x: '"
            + "1".repeat(60)
            + "…' is no number in JSON; write plain digits, without a"
            + " leading zero, plus sign, bare point or separator [ISF-JSON-003]");
    for (String more : List.of("{}", "}", "x")) {
      add(
          "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"actors\":[§{\"kind\":\"state\","
              + "\"name\":\"n\"}]} §"
              + more,
          "line 1, column 1, the top: a dossier lacks 'asOf'; add it: a date [ISF-JSON-013]",
          "§, /actors/0: an actor lacks 'id'; add it: an actor id [ISF-JSON-013]",
          "§, the top" + follows);
    }
    after(
        ",§\u00a0\"actors\":[]}",
        "§, the top: an invisible character (\\u00a0) stands here; remove it, or write an ordinary"
            + " blank instead [ISF-JSON-003]");
    for (String control :
        List.of("\u0000", "\u0001", "\u000b", "\f", "\u001b", "\u007f", "\u0085")) {
      String stands =
          String.format(
                  Locale.ROOT, "a control character (\\u%04x) stands here", (int) control.charAt(0))
              + "; remove it";
      add("§" + control + HEAD + "}", "§, the top: " + stands + " [ISF-JSON-003]");
      add("§" + control, "§, the top: " + stands + " [ISF-JSON-003]");
      add("\n {§" + control + "\"type\":\"claim\"}", "§, the top: " + stands + " [ISF-JSON-003]");
      after(",§" + control + "\"actors\":[]}", "§, the top: " + stands + " [ISF-JSON-003]");
      after(",\"actors\":§" + control + "[]}", "§, /actors: " + stands + " [ISF-JSON-003]");
      after(",\"actors\":[]§" + control + "}", "§, /actors: " + stands + " [ISF-JSON-003]");
      after("}§" + control, "§, the top: " + stands + " [ISF-JSON-005]");
    }
    add(
        "{§\u0000\"type\":\"claim\"}",
        "§, the top: a control character (\\u0000) stands here; remove it [ISF-JSON-003]");
    after(
        "}\n§\u00a0\n",
        "§, the top: an invisible character (\\u00a0) stands here; remove it, or write an ordinary"
            + " blank instead [ISF-JSON-005]");
    after(
        ",\"actors\":§\u00e9}",
        "§, /actors: the text is not JSON here: '\u00e9}'; check the quotes, commas"
            + " and brackets before this place [ISF-JSON-003]");
    after(
        ",§force:1}",
        "§, the top: 'force' stands without quotes; put names and texts in double quotes; only true,"
            + " false and null go without [ISF-JSON-003]");
    after(
        ",\"actors\":[{\"id\":\"a\",§# x\n}]}",
        "§, /actors/0: a comment stands here, and JSON has none; remove the comment [ISF-JSON-003]");
    after(
        ",\"actors\":[§1,§/* x */]}",
        "§, /actors/0: 'actors[0]' must be an object (an actor), but is the number 1; write an"
            + " object in braces, with \"id\", \"kind\" and \"name\" [ISF-JSON-011]",
        "§, /actors/1: a comment stands here, and JSON has none; remove the comment [ISF-JSON-003]");
    after(
        ",\"act§\tors\":[]}",
        "§, the top: a tab stands within a string; write \\t instead [ISF-JSON-003]");
    after(
        ", \"§\nactors\":[]}",
        "§, the top: a string is not closed at the end of its line; close it with \", or write \\n"
            + " for a line feed within it [ISF-JSON-003]");
    after(
        ",\"actors\":[{\"id\":\"a\",\"a, \\\" b§\\u12\":1}]}",
        "§, /actors/0: an escape in a string is wrong here; double the backslash, or remove it"
            + " [ISF-JSON-003]");
    add(
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"a, \\\", §\tb\"}",
        "§, /title: a tab stands within a string; write \\t instead [ISF-JSON-003]");
    for (String cut : List.of(", \n§", ",\"§", ",\"a, b§", ",\"a, \\§")) {
      after(
          cut,
          "§, the top: the document ends before it is complete; the '{' of its line 1 is not closed;"
              + " check whether it was cut off"
              + " [ISF-JSON-004]");
    }
    for (String cut : List.of(",\"actors\"§", ",\"actors\": §", ",\"actors\":\"a, §")) {
      after(
          cut,
          "§, /actors: the document ends before it is complete; the '{' of its line 1 is not closed;"
              + " check whether it was cut off"
              + " [ISF-JSON-004]");
    }
    after(
        ",§\"a\\ud83db\":1,\"actors\":§{}}",
        "§, the top: a property name contains half of a surrogate pair, which is no character;"
            + " write both halves or neither [ISF-JSON-021]",
        "§, /actors: 'actors' must be a list, but is an object; put the elements in square"
            + " brackets, each without a name before it, or leave an empty list out [ISF-JSON-011]");
    after(
        ",§\"a\\udd4a\\q\":1}",
        "§, the top: a property name contains half of a surrogate pair, which is no character;"
            + " write both halves or neither [ISF-JSON-021]");
    add(
        "§<!DOCTYPE html>",
        "§, the top: this looks like HTML or XML, not JSON; get the document itself"
            + " [ISF-JSON-003]");
    add(
        "{\"type\":\"a§\nb\"}",
        "§, /type: a string is not closed at the end of its line; close it with \", or write \\n"
            + " for a line feed within it [ISF-JSON-003]");
    add(
        "{\"ty§\tpe\":\"a\"}",
        "§, the top: a tab stands within a string; write \\t instead [ISF-JSON-003]");
    add(
        "{\"type\":\"a§\u0000b\"}",
        "§, /type: a control character (\\u0000) stands within a string; write it as the escape"
            + " \\u0000, or remove it [ISF-JSON-003]");
    for (String escape : List.of("\\q", "\\u12", "\\'")) {
      add(
          "{\"type\":\"a§" + escape + "b\"}",
          "§, /type: an escape in a string is wrong here; double the backslash, or remove it"
              + " [ISF-JSON-003]");
    }
    after(
        "§",
        "§, /asOf: the document ends before it is complete; the '{' of its line 1 is not closed; check"
            + " whether it was"
            + " cut off [ISF-JSON-004]");
    after(
        "}\n§{",
        "§, the top: something follows the end of the document; remove it, or split"
            + " the text into one file for each document, or read it as a stream of documents,"
            + " one on each line [ISF-JSON-005]");
    after(
        "} §x",
        "§, the top: something follows the end of the document; remove it, or split"
            + " the text into one file for each document, or read it as a stream of documents,"
            + " one on each line [ISF-JSON-005]");
    after(
        ",\"actors\":[§" + "[".repeat(Limits.DEPTH - 2) + "§[[",
        "§, /actors/0: 'actors[0]' must be an object (an actor), but is a list; write one object"
            + " in braces, without square brackets, with \"id\", \"kind\" and \"name\" "
            + "[ISF-JSON-011]",
        "§, /actors"
            + "/0".repeat(199)
            + ": lists and objects are nested more than"
            + " 200 deep here; flatten the document [ISF-JSON-006]");
    add(
        "{\"type\":§\"" + "x".repeat(Limits.STRING + 1) + "\"}",
        "§, /type: a string is longer than 1000000 characters here; shorten it [ISF-JSON-007]");
    add(
        "{§\"" + "x".repeat(Limits.NAME + 100) + "\":1}",
        "§, the top: a property name is longer than 200 bytes here; shorten it [ISF-JSON-007]");
    for (int digits : new int[] {Limits.NUMBER + 1, Limits.STRING + 1}) {
      add(
          "{\"type\":§" + "1".repeat(digits) + "}",
          "§, /type: a number is longer than 100 digits here; shorten it [ISF-JSON-007]");
    }
    add(
        "[]",
        "line 1, column 1, the top: the document must be an object, but is a list; give one"
            + " document, or read the list as a stream of documents [ISF-JSON-011]");
    add(
        "null",
        "line 1, column 1, the top: the document must be an object, but is null; write an object in"
            + " braces, with \"type\" first [ISF-JSON-012]");
    add(
        "{}",
        "line 1, column 1, the top: the document lacks 'type'; add \"type\" as one of: dossier,"
            + " resolution, force, pledge, precondition, milestone, claim [ISF-JSON-009]");
    add(
        "{\"type\":§\"Dosier\",\"format\":\"1.0\",\"x\":1}",
        "§, /type: 'Dosier' is no type of document; write dossier, or another of: resolution,"
            + " force, pledge, precondition, milestone, claim [ISF-JSON-009]");
    add(
        "{\"type\":\"dossier\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}",
        "line 1, column 1, the top: the document lacks 'format'; add \"format\": \"1.0\""
            + " [ISF-JSON-010]");
    add(
        "{§\"Typ\":\"dossier\",\"title\":1}",
        "§, /Typ: the document has no property 'Typ'; write type, which it lacks [ISF-JSON-014]");
    add(
        "{\"type\":\"dossier\",§\"fromat\":\"1.0\",\"title\":\"t\",\"asOf\":§1}",
        "§, /fromat: the document has no property 'fromat'; write format, which it lacks"
            + " [ISF-JSON-014]",
        "§, /asOf: 'asOf' must be a string (a date), but is the number 1; write a string, for"
            + " example \"2025-11-17\" [ISF-JSON-011]");
    add(
        "{\"type\":\"dossier\",\"format\":§\"2.0\",\"titel\":1}",
        "§, /format: the document is in format '2.0', and this release reads 1.0;"
            + " read it with a release that knows that format, or ask for the document in 1.0"
            + " [ISF-JSON-010]");
    add(
        "{\"type\":\"dossier\",\"titel\":1,\"format\":§\"1.7\"}",
        "§, /format: the document is in format '1.7', and this release reads 1.0;"
            + " read it with a release that knows that format, or ask for the document in 1.0"
            + " [ISF-JSON-010]");
    add(
        "{\"type\":\"dossier\",\"format\":§\"one\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}",
        "§, /format: the document is in format 'one', and this release reads 1.0;"
            + " write \"1.0\" if that is what it is in [ISF-JSON-010]");
    add(
        "{\"type\":\"dossier\",\"format\":§1.0,\"title\":\"t\",\"asOf\":\"2025-11-17\"}",
        "§, /format: 'format' must be a string, but is the number 1.0; write it in"
            + " double quotes [ISF-JSON-011]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§null}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' is null; give a whole number [ISF-JSON-012]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§true}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is true; write digits"
            + " [ISF-JSON-011]");
    add(
        HEAD.replace("\"title\"", "§\"Title\"") + "}",
        "§, /Title: a dossier has no property 'Title'; write title, which it lacks [ISF-JSON-014]");
    String asOf = "\"asOf\":\"2025-11-17\"";
    String properties =
        "; remove it, or write one of: sources, actors, forces, resolutions, pledges,"
            + " preconditions, milestones, events, claims [ISF-JSON-014]";
    add(
        HEAD.replace(asOf, asOf + ",§\"titel\":1}"),
        "§, /titel: a dossier has no property 'titel'" + properties);
    add(
        HEAD.replace("\"title\"", "§\"titel\":1,\"title\"") + "}",
        "§, /titel: a dossier has no property 'titel'" + properties);
    add(
        "{\"type\":\"dossier\",\"format\":\"1.0\",§\"titel\":[1§",
        "§, /titel: a dossier has no property 'titel'; write title [ISF-JSON-014]",
        "§, /titel/0: the document ends before it is complete; the '[' of its line 1 is not closed;"
            + " check whether it was cut off"
            + " [ISF-JSON-004]");
    after(
        ",\"actors\":§{}}",
        "§, /actors: 'actors' must be a list, but is an object; put the elements in square"
            + " brackets, each without a name before it, or leave an empty list out [ISF-JSON-011]");
    after(
        ",\"actors\":[§7]}",
        "§, /actors/0: 'actors[0]' must be an object (an actor), but is the number 7; write an"
            + " object in braces, with \"id\", \"kind\" and \"name\" [ISF-JSON-011]");
    source(
        "§\"2025-11-17\"",
        "§, /sources/0/published: 'published' must be an object (a time), but is"
            + " the string '2025-11-17'; write an object in braces; for its \"type\", write one of:"
            + " day, moment, in-month, between, not-before, not-after, said, following, vague,"
            + " undated [ISF-JSON-011]");
    source(
        "{\"type\":\"day\",\"date\":§20251117}",
        "§, /sources/0/published/date: 'date' must be a string (a date), but is the number"
            + " 20251117; write 2025-11-17 in double quotes [ISF-JSON-011]");
    source(
        "{\"type\":\"day\",\"date\":§{\"year\":2025}}",
        "§, /sources/0/published/date: 'date' must be a string (a date), but is an object; write a"
            + " string, for example \"2025-11-17\" [ISF-JSON-011]");
    source(
        "{\"type\":\"in-month\",\"month\":§202601}",
        "§, /sources/0/published/month: 'month' must be a string (a month), but is the number"
            + " 202601; write a string, for example \"2026-01\" [ISF-JSON-011]");
    source(
        "{\"type\":\"day\",\"date\":§\"17.11.2025\"}",
        "§, /sources/0/published/date: date '17.11.2025' is not of the form"
            + " YYYY-MM-DD; write 2025-11-17 [ISF-JSON-020]");
    source(
        "{\"type\":\"day\",\"date\":§\"12.11.2025\"}",
        "§, /sources/0/published/date: date '12.11.2025' is not of the form YYYY-MM-DD; write for"
            + " example 2025-11-17 [ISF-JSON-020]");
    source(
        "{\"type\":\"day\",\"date\":§\"2006-07\"}",
        "§, /sources/0/published/date: date '2006-07' is a month and no day; write the day as well;"
            + " where it is not known, use a time of type in-month [ISF-JSON-020]");
    source(
        "{\"type\":\"day\",\"date\":§\"2025-02-29\"}",
        "§, /sources/0/published/date: date '2025-02-29' is not in the calendar; give a day from"
            + " 01 to 28 [ISF-JSON-020]");
    source(
        "{\"type\":\"in-month\",\"month\":§\"2025-13\"}",
        "§, /sources/0/published/month: month '2025-13' is not in the calendar;"
            + " give a month from 01 to 12 [ISF-JSON-020]");
    source(
        "{\"type\":\"moment\",\"instant\":§\"2025-11-17T22:00:00+01:00\",\"zone\":§\"New York\"}",
        "§, /sources/0/published/instant: instant '2025-11-17T22:00:00+01:00' is not of the form"
            + " YYYY-MM-DDThh:mm:ssZ; write 2025-11-17T21:00:00Z [ISF-JSON-020]\n§,"
            + " /sources/0/published/zone: time zone 'New York' is not known to the time zone"
            + " data of this Java; write a region in full, such as America/New_York, or an offset,"
            + " such as -05:00 [ISF-JSON-020]");
    source(
        "§{\"type\":\"between\",\"first\":\"2025-11-17\",\"last\":\"2025-11-16\"}",
        "§, /sources/0/published: range of days '2025-11-17 to 2025-11-16' ends"
            + " before it begins; swap the two days [ISF-JSON-020]");
    source(
        "§{\"date\":\"2025-11-17\"}",
        "§, /sources/0/published: a time lacks 'type'; add it as one of: day,"
            + " moment, in-month, between, not-before, not-after, said, following, vague, undated"
            + " [ISF-JSON-013]");
    source(
        "{§\"tpye\":\"day\",\"date\":1}",
        "§, /sources/0/published/tpye: a time has no property 'tpye'; write type, which it lacks"
            + " [ISF-JSON-014]");
    source(
        "§{\"typ\\ud83d\":\"day\"}",
        "§, /sources/0/published: a time lacks 'type'; add it as one of: day,"
            + " moment, in-month, between, not-before, not-after, said, following, vague, undated"
            + " [ISF-JSON-013]");
    source(
        "{\"type\":§\"Day\",\"date\":\"2025-11-17\"}",
        "§, /sources/0/published/type: 'Day' is no type of time; write day, or another of:"
            + " moment, in-month, between, not-before, not-after, said, following, vague, undated"
            + " [ISF-JSON-016]");
    source(
        "{\"type\":\"undated\",§\"on\":1}",
        "§, /sources/0/published/on: a time of type 'undated' has no property 'on';"
            + " remove it [ISF-JSON-014]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§\"7\"}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is the string '7';"
            + " write 7 without quotes [ISF-JSON-011]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§\"8,000\"}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is the string"
            + " '8,000'; write 8000 without quotes [ISF-JSON-011]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§\"about 80\"}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is"
            + " the string 'about 80'; write digits only, without quotes; the type of a quantity says"
            + " that it is \"about\" so many [ISF-JSON-011]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§\"~10800\"}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is the string"
            + " '~10800'; write digits only, without quotes; the type of a quantity says that it is"
            + " \"about\" so many [ISF-JSON-011]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§\"8000-10000\"}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is the string"
            + " '8000-10000'; write digits only, without quotes; the type of a quantity says that it"
            + " is \"between\" two numbers [ISF-JSON-011]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§\"53%\"}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is the string '53%';"
            + " write digits only, without quotes; the unit says that it is a share in \"percent\""
            + " [ISF-JSON-011]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§\"20k\"}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is the string '20k';"
            + " write digits only, without quotes, separators or words [ISF-JSON-011]");
    speaker(
        "§{\"type\":\"between\",\"min\":4,\"max\":2}",
        "§, /forces/0/names/0/usedBy/count: bounds '4 to 2' are in the wrong order; swap the two"
            + " numbers [ISF-JSON-020]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§7.9}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is"
            + " 7.9; round it; the type of a quantity says that it is \"about\" so many, or \"between\""
            + " two numbers [ISF-JSON-018]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§20.000}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' must be a whole number, but is 20.000; write digits"
            + " only: a whole number has no separators [ISF-JSON-018]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§9007199254740992}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' is 9007199254740992, which is"
            + " out of range; give a number from 0 to 9007199254740991"
            + " [ISF-JSON-019]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§9223372036854775808}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' is 9223372036854775808, which is"
            + " out of range; give a number from 0 to 9007199254740991"
            + " [ISF-JSON-019]");
    speaker(
        "{\"type\":\"exactly\",\"n\":§-1}",
        "§, /forces/0/names/0/usedBy/count/n: 'n' is -1, which is out of range;"
            + " give a number from 0 to 9007199254740991 [ISF-JSON-019]");
    speaker(
        "{\"type\":\"in-words\",\"word\":§\" \"}",
        "§, /forces/0/names/0/usedBy/count/word: 'word' is blank; give the words that"
            + " were used [ISF-JSON-020]");
    speaker(
        "§null",
        "§, /forces/0/names/0/usedBy/count: 'count' is null; leave it out if it is"
            + " optional and there is no value; else give an object (a quantity) [ISF-JSON-012]");
    after(
        ",\"forces\":[{\"id\":\"f\",\"name\":\"n\",\"established\":§1}]}",
        "§, /forces/0/established: 'established' must be true or false, but is the"
            + " number 1; write true or false, without quotes [ISF-JSON-011]");
    after(
        ",\"forces\":[{\"id\":\"f\",\"name\":\"n\",\"established\":§\"True\"}]}",
        "§, /forces/0/established: 'established' must be true or false, but is the string"
            + " 'True'; write true without quotes [ISF-JSON-011]");
    after(
        ",\"actors\":[{\"id\":\"a\",\"kind\":§true,\"name\":\"n\"}]}",
        "§, /actors/0/kind: 'kind' must be a string (an actor kind), but is true; write one of:"
            + " state, non-member-entity, international-organization, un-organ,"
            + " transitional-body, authority, armed-group, armed-forces, national-organ, person,"
            + " unnamed-source, media-outlet and 2 more (docs/codes.md lists all) [ISF-JSON-011]");
    after(
        ",\"forces\":[§{\"id\":\"f\",\"established\":true}]}",
        "§, /forces/0: a force lacks 'name'; add it: a string [ISF-JSON-013]");
    after(
        ",\"actors\":[§{}]}",
        "§, /actors/0: an actor lacks 'id'; add it: an actor id [ISF-JSON-013]",
        "line 1, column 76, /actors/0: an actor lacks 'kind'; add it: an actor kind, one of:"
            + " state, non-member-entity, international-organization, un-organ,"
            + " transitional-body, authority, armed-group, armed-forces, national-organ, person,"
            + " unnamed-source, media-outlet and 2 more (docs/codes.md lists all) [ISF-JSON-013]",
        "line 1, column 76, /actors/0: an actor lacks 'name'; add it: a string [ISF-JSON-013]");
    after(
        ",§\"pleges\":[]}",
        "§, /pleges: a dossier has no property 'pleges'; write pledges [ISF-JSON-014]");
    after(
        ",§\"title\":\"u\"}",
        "§, /title: a dossier has 'title' again; keep only one" + " [ISF-JSON-015]");
    after(
        ",§\"type\":\"dossier\"}",
        "§, /type: a dossier has 'type' again; keep only one" + " [ISF-JSON-015]");
    after(
        ",\"sources\":[{\"id\":\"a\",\"kind\":§\"web_page\",\"title\":\"t\",\"published\":{\"type\":"
            + "\"undated\"}}]}",
        "§, /sources/0/kind: 'web_page' is no source kind; write web-page, or another of:"
            + " news-article, press-release, un-document, agreement, broadcast, reference-work,"
            + " scholarship, calculation, general-knowledge [ISF-JSON-017]");
    after(
        ",\"sources\":[{\"id\":§\"A"
            + " b\",\"kind\":\"web-page\",\"title\":\"t\",\"published\":{\"type\":\"undated\"}}]}",
        "§, /sources/0/id: source id 'A b' has an unexpected 'A'; write a-b [ISF-JSON-020]");
    after(
        ",\"milestones\":[{\"id\":\"m\",\"title\":\"t\",\"agreedBy\":[§\"source:s1\"]}]}",
        "§, /milestones/0/agreedBy/0: actor id 'source:s1' has a colon; write the identifier alone,"
            + " of the kind actor [ISF-JSON-020]");
    add(
        HEAD.replace("\"t\"", "§\"\\ud83d\"") + "}",
        "§, /title: 'title' contains half of a surrogate pair, which is no"
            + " character; write both halves or neither [ISF-JSON-021]");
  }

  private static void addTypes() {
    String types =
        "; write one of: day, moment, in-month, between, not-before, not-after, said, following,"
            + " vague, undated [ISF-JSON-";
    source(
        "{\"type\":§[\"day\"]}",
        "§, /sources/0/published/type: 'type' must be a string, but is a list" + types + "011]");
    source(
        "{\"type\":§1}",
        "§, /sources/0/published/type: 'type' must be a string, but is the number 1"
            + types
            + "011]");
    source("{\"type\":§null}", "§, /sources/0/published/type: 'type' is null" + types + "012]");
    source("{\"type\":§\"\"}", "§, /sources/0/published/type: 'type' is empty" + types + "016]");
    String documents =
        "; write one of: dossier, resolution, force, pledge, precondition, milestone, claim"
            + " [ISF-JSON-";
    add("{\"type\":§null}", "§, /type: 'type' is null" + documents + "012]");
    add("{\"type\":§\"\",\"format\":\"1.0\"}", "§, /type: 'type' is empty" + documents + "009]");
    add(
        "{\"type\":§{}}",
        "§, /type: 'type' must be a string, but is an object" + documents + "011]");
  }

  private static void addEmpty() {
    add(
        HEAD.replace("\"1.0\"", "§\"\"") + "}",
        "§, /format: 'format' is empty; write \"1.0\" if that is what it is in [ISF-JSON-010]");
    speaker(
        "{\"type\":\"in-words\",\"word\":§\"\"}",
        "§, /forces/0/names/0/usedBy/count/word: 'word' is empty; give the words that were used"
            + " [ISF-JSON-020]");
    source(
        "{\"type\":\"day\",\"date\":§\"\"}",
        "§, /sources/0/published/date: date is empty; write for example 2025-11-17 [ISF-JSON-020]");
    source(
        "{\"type\":\"moment\",\"instant\":\"2025-11-17T22:00:00Z\",\"zone\":§\"\"}",
        "§, /sources/0/published/zone: time zone is empty; write a region in full, such as"
            + " America/New_York, or an offset, such as -05:00"
            + " [ISF-JSON-020]");
    source(
        "{\"type\":\"said\",\"phrase\":§\"\",\"on\":\"2025-11-17\"}",
        "§, /sources/0/published/phrase: time phrase is empty; write a phrase such as \"early"
            + " next month\" or \"as early as March 2026\" (docs/time-phrases.md lists all);"
            + " where no days are meant, use a time of type vague [ISF-JSON-020]");
    source(
        "{\"type\":\"said\",\"phrase\":§\"some day\",\"on\":\"2025-11-17\"}",
        "§, /sources/0/published/phrase: time phrase 'some day' cannot be read as days; write a"
            + " phrase such as \"early next month\" or \"as early as March 2026\" "
            + "(docs/time-phrases.md lists all); where no days are meant, use a time of type"
            + " vague [ISF-JSON-020]");
    after(
        ",\"actors\":[{\"id\":\"a\",\"kind\":§\"\",\"name\":\"n\"}]}",
        "§, /actors/0/kind: actor kind is empty; write one of: state, non-member-entity,"
            + " international-organization, un-organ, transitional-body, authority, armed-group,"
            + " armed-forces, national-organ, person, unnamed-source, media-outlet and 2 more"
            + " (docs/codes.md lists all) [ISF-JSON-017]");
    after(
        ",\"actors\":[{\"id\":§\"a\u00a0b\",\"kind\":\"state\",\"name\":\"n\"}]}",
        "§, /actors/0/id: actor id 'a\\u00a0b' has an unexpected '\\u00a0'; write a-b"
            + " [ISF-JSON-020]");
    after(
        ",\"actors\":[{\"id\":§\"a\u200bb\",\"kind\":\"state\",\"name\":\"n\"}]}",
        "§, /actors/0/id: actor id 'a\\u200bb' has an unexpected '\\u200b'; write ab"
            + " [ISF-JSON-020]");
    after(
        ",§\"title\":\"u\",§\"title\":\"v\"}",
        "§, /title: a dossier has 'title' again; keep only one [ISF-JSON-015]",
        "§, /title: a dossier has 'title' again; keep only one [ISF-JSON-015]");
  }

  /** Quotation marks, brackets and braces. */
  private static void addMissing() {
    add(
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"té§, \"asOf\":\"2025-11-17\"}",
        "§, /title: a quotation mark is missing after 'té'; put it in before the comma"
            + " [ISF-JSON-003]");
    add(
        HEAD.replace("\"2025-11-17\"", "\"2025-11-17§,\"actors\":[]}"),
        "§, /asOf: a quotation mark is missing after '2025-11-17'; put it in before the comma"
            + " [ISF-JSON-003]");
    after(
        ",\"actors§: \"none\"}",
        "§, the top: a quotation mark is missing after the name 'actors'; put it in before the colon"
            + " [ISF-JSON-003]");
    after(
        ",\"actors\":[{\"id §: \"none\"}]}",
        "§, /actors/0: a quotation mark is missing after the name 'id'; put it in before the colon"
            + " [ISF-JSON-003]");
    after(
        ",\"actors\":{\"id\":\"a\",\"kind\":\"state\",\"name\":\"n\"}§]}",
        "§, /actors: a list is closed here that was not opened; put an opening bracket before the"
            + " value of 'actors' [ISF-JSON-003]");
    after(
        ",\n§{\"type\":\"claim\"}",
        "§, the top: a closing brace is missing before this document; put it in before the comma"
            + " [ISF-JSON-003]");
    add(
        "[§",
        "§, the top: the document ends before it is complete; the '[' of its line 1 is not closed;"
            + " check whether it was cut off"
            + " [ISF-JSON-004]");
    for (String list : List.of("[null]", "[1,{}]")) {
      add(
          "§" + list,
          "§, the top: the document must be an object, but is a list; write an object in braces,"
              + " with \"type\" first [ISF-JSON-011]");
    }
    add(
        "§[{\"a\":[]},1]",
        "§, the top: the document must be an object, but is a list; give one document, or read the"
            + " list as a stream of documents [ISF-JSON-011]");
  }

  private static void addFigures() {
    String digits =
        "' is no number in JSON; write plain digits, without a leading zero, plus sign, bare point or"
            + " separator [ISF-JSON-003]";
    for (String number : List.of("-", "1e", "1.5E-", "1.000.000")) {
      after(",\"actors\":§" + number + "}", "§, /actors: '" + number + digits);
      after(",\"actors\":[§" + number + "]}", "§, /actors/0: '" + number + digits);
    }
    for (String several : List.of("1/2", "8000/1", "12/12/2025", "8000%", "8000-9000", "5\u20ac")) {
      speaker(
          "{\"type\":\"exactly\",\"n\":§" + several + "}",
          "§, /forces/0/names/0/usedBy/count/n: '"
              + several
              + "' is no number in JSON; write plain digits, or put a text in double quotes"
              + " [ISF-JSON-003]");
    }
    source(
        "{\"type\":\"day\",\"date\":§12/12/2025}",
        "§, /sources/0/published/date: '12/12/2025' is no number in JSON; write plain digits, or put"
            + " a text in double quotes [ISF-JSON-003]");
    source(
        "{\"type\":\"day\",\"date\":§2025-11-17}",
        "§, /sources/0/published/date: '2025-11-17' stands without quotes; put names and texts in"
            + " double quotes; only true, false and null go without [ISF-JSON-003]");
    for (String parted : List.of("8,000", "8 000", "8'000", "8_000")) {
      speaker(
          "{\"type\":\"exactly\",\"n\": §" + parted + "}",
          "§, /forces/0/names/0/usedBy/count/n: '"
              + parted
              + "' has separators, and a number in JSON has none; write 8000 [ISF-JSON-003]");
    }
    for (String hexadecimal : List.of("0x65", "-0x65", "0x2A30", "0xbee")) {
      after(
          ",\"actors\":§" + hexadecimal + "}",
          "§, /actors: '"
              + hexadecimal
              + "' is no number in JSON; write it in decimal digits [ISF-JSON-003]");
    }
    after(
        ",\"actors\":§nan}",
        "§, /actors: nan is no number in JSON; give a number, or leave the property out"
            + " [ISF-JSON-003]");
  }

  /** What is no JSON at all, and what editors leave in it. */
  private static void addOtherFormats() {
    for (String table : List.of("id,kind,title\na,broadcast,t\n", "id;kind\n", "id\tkind\n")) {
      add(
          "§" + table,
          "§, the top: this looks like a table (CSV), not JSON; export or convert it to JSON"
              + " [ISF-JSON-003]");
    }
    add(
        "§Dear all, please find the record, as agreed",
        "§, the top: 'Dear' stands without quotes; put names and texts in double quotes; only true,"
            + " false and null go without [ISF-JSON-003]");
    for (String yaml : List.of("---\ntype: dossier\n", "type: dossier\n", "- a\n")) {
      add(
          "\n§" + yaml,
          "§, the top: this looks like YAML, not JSON; export or convert it to JSON"
              + " [ISF-JSON-003]");
    }
    add(
        "§%PDF-1.7\n%\u00e2\n",
        "§, the top: the input is a PDF file, not JSON; get the document itself in JSON"
            + " [ISF-JSON-002]");
    for (String mark : List.of("<<<<<<< HEAD", "|||||||", "=======", ">>>>>>> theirs")) {
      after(
          ",\n§" + mark + "\n\"actors\":[]}",
          "§, the top: the mark of an unfinished merge stands here; choose one of the two sides, and"
              + " remove the marks [ISF-JSON-003]");
    }
    add(
        "§<<<<<<< HEAD\n" + HEAD + "}",
        "§, the top: the mark of an unfinished merge stands here; choose one of the two sides, and"
            + " remove the marks [ISF-JSON-003]");
    for (String dots : List.of("...", "..", "\u2026")) {
      after(
          ",\"actors\":[§" + dots + "]}",
          "§, /actors/0: something was left out here; put it in, or remove the dots [ISF-JSON-003]");
    }
  }

  /** Documents of another type than they say, and properties of another name. */
  private static void addMistyped() {
    String parts = "\"title\":\"t\",\"asOf\":\"2025-11-17\",\"sources\":[],\"actors\":[]";
    String dossier =
        "§, /type: 'type' is 'pledge', and most of the properties are those of a dossier; write"
            + " dossier, or give the properties of a pledge [ISF-JSON-009]";
    add("{\"type\":§\"pledge\",\"format\":\"1.0\"," + parts + "}", dossier);
    add("{" + parts + ",\"format\":\"1.0\",\"type\":§\"pledge\"}", dossier);
    after(
        ",\"actors\":[{\"id\":\"a\",§\"sort\":\"state\",\"name\":\"n\"}]}",
        "§, /actors/0/sort: an actor has no property 'sort' and lacks 'kind'; write kind if that is"
            + " meant, or remove it and add kind [ISF-JSON-014]");
    after(
        ",\"actors\":[§§{\"id\":\"a\",§\"sort\":\"state\"}]}",
        "§, /actors/0: an actor lacks 'kind'; add it: an actor kind, one of: state,"
            + " non-member-entity, international-organization, un-organ, transitional-body, authority,"
            + " armed-group, armed-forces, national-organ, person, unnamed-source, media-outlet and 2"
            + " more (docs/codes.md lists all) [ISF-JSON-013]",
        "§, /actors/0: an actor lacks 'name'; add it: a string [ISF-JSON-013]",
        "§, /actors/0/sort: an actor has no property 'sort'; remove it, or write one of: kind, name,"
            + " aliases, state, partOf, extent, members, roles, citations [ISF-JSON-014]");
  }

  @TestFactory
  Stream<DynamicTest> wholeTexts() {
    return CASES.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    name(each.getKey()),
                    () ->
                        assertThat(String.join("\n", Json.problems(each.getKey().replace("§", ""))))
                            .isEqualTo(located(each.getKey(), each.getValue()))));
  }

  private static String located(String marked, String problems) {
    String text = problems;
    String document = marked;
    for (int at = document.indexOf('§'); at >= 0; at = document.indexOf('§')) {
      String before = document.substring(0, at);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = at - before.lastIndexOf('\n');
      text = text.replaceFirst("§", "line " + line + ", column " + column);
      document = before + document.substring(at + 1);
    }
    return text;
  }

  private static String name(String document) {
    String rest = document.replace(HEAD, "").replace("\n", "\\n");
    return "after: " + rest.substring(0, Math.min(60, rest.length()));
  }

  @Test
  void everyStructuralRuleHasItsTextPinned() {
    List<String> unpinned = new ArrayList<>();
    for (StructuralRule rule : StructuralRule.values()) {
      if (CASES.values().stream().noneMatch(text -> text.contains("[" + rule.id() + "]"))) {
        unpinned.add(rule.name());
      }
    }
    assertThat(unpinned).containsExactly("TOO_MANY_PROBLEMS", "DAMAGED_PACKING");
  }

  @Test
  void theSectionThatARuleRestsOnIsOnThePage() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "json-format.md"));
    for (StructuralRule rule : StructuralRule.values()) {
      String citation = rule.authority().citation();
      int anchor = citation.indexOf('#');
      if (anchor >= 0) {
        String heading = citation.substring(anchor + 1).replace('-', ' ');
        assertThat(page.toLowerCase(Locale.ROOT)).contains("\n## " + heading + "\n");
      }
    }
  }

  @Test
  void idsOfRulesAreStable() {
    assertThat(
            Arrays.stream(StructuralRule.values())
                .map(rule -> rule.id() + " " + rule.title() + " (" + rule.authority() + ")"))
        .containsExactly(
            "ISF-JSON-001 A document is not empty (RFC 8259, section 2)",
            "ISF-JSON-002 A document is UTF-8 without a byte order mark (RFC 8259, section 8.1)",
            "ISF-JSON-003 A document is JSON (RFC 8259, section 2)",
            "ISF-JSON-004 A document is complete (RFC 8259, section 2)",
            "ISF-JSON-005 Nothing follows the document (RFC 8259, section 2)",
            "ISF-JSON-006 Lists and objects are nested at most 200 deep (RFC 8259, section 9)",
            "ISF-JSON-007 Strings, names, numbers and documents are not overlong (RFC 8259, section"
                + " 9)",
            "ISF-JSON-008 At most 1,000 problems of a document are listed (format 1.0,"
                + " docs/json-format.md#problem-reports)",
            "ISF-JSON-009 A document says of which type it is (format 1.0,"
                + " docs/json-format.md#documents)",
            "ISF-JSON-010 A document says in which format it is (format 1.0,"
                + " docs/json-format.md#versions)",
            "ISF-JSON-011 A value is of the kind that its property asks for (format 1.0,"
                + " docs/json-format.md#documents)",
            "ISF-JSON-012 Nothing is null (format 1.0," + " docs/json-format.md#documents)",
            "ISF-JSON-013 Required properties are present (format 1.0,"
                + " docs/json-format.md#documents)",
            "ISF-JSON-014 Every property is a known one (format 1.0,"
                + " docs/json-format.md#unknown-values)",
            "ISF-JSON-015 A property stands once in its object (RFC 8259, section 4)",
            "ISF-JSON-016 An object of several possible shapes names one of them (format 1.0,"
                + " docs/json-format.md#types-with-several-shapes)",
            "ISF-JSON-017 Every code is a known one (format 1.0,"
                + " docs/json-format.md#unknown-values)",
            "ISF-JSON-018 A count is a whole number (format 1.0,"
                + " docs/json-format.md#documents)",
            "ISF-JSON-019 A number lies in its range (format 1.0,"
                + " docs/json-format.md#forms-and-bounds)",
            "ISF-JSON-020 A value has the form that its type asks for (format 1.0,"
                + " docs/json-format.md#forms-and-bounds)",
            "ISF-JSON-021 A string is made of whole characters (RFC 8259, section 8.2)",
            "ISF-JSON-022 Packed data is complete and undamaged (RFC 1952)");
    for (StructuralRule rule : StructuralRule.values()) {
      assertThat(StructuralRule.find(rule.id())).contains(rule);
    }
  }
}
