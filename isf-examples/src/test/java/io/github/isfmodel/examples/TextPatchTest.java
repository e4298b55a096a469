package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flipkart.zjsonpatch.JsonPatch;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.resolution.Resolution;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The differences of two texts as JSON Patch. */
class TextPatchTest {

  private static final ObjectMapper MAPPER = IsfModule.mapper();

  private static Resolution text(String id) {
    Dossier dossier = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
    return dossier.index().resolution(ResolutionId.of(id)).orElseThrow();
  }

  private static JsonNode json(Resolution text) {
    return MAPPER.valueToTree(text);
  }

  @Property(tries = 300)
  void turnsOneTextIntoTheOther(@ForAll Resolution before, @ForAll Resolution after) {
    JsonNode patch = TextPatch.between(before, after);

    assertThat(JsonPatch.apply(patch, json(before))).isEqualTo(json(after));
    assertThat(naivelyApplied(patch, json(before))).isEqualTo(json(after));
  }

  @Property(tries = 100)
  void isEmptyForOneText(@ForAll Resolution text) {
    assertThat(TextPatch.between(text, text)).isEmpty();
  }

  /** The three operations as RFC 6902 describes them, and no other. */
  private static JsonNode naivelyApplied(JsonNode patch, JsonNode root) {
    for (JsonNode operation : patch) {
      JsonPointer at = JsonPointer.compile(operation.get("path").textValue());
      String name = operation.get("op").textValue();
      JsonNode parent = root.at(at.head());
      String key = at.last().getMatchingProperty();
      if (!name.equals("add")) {
        assertThat(name).isIn("remove", "replace");
        assertThat(root.at(at).isMissingNode()).isFalse();
        remove(parent, key);
      }
      if (!name.equals("remove")) {
        add(parent, key, operation.get("value"));
      }
    }
    return root;
  }

  private static void remove(JsonNode parent, String key) {
    if (parent instanceof ArrayNode array) {
      array.remove(Integer.parseInt(key));
    } else {
      ((ObjectNode) parent).remove(key);
    }
  }

  private static void add(JsonNode parent, String key, JsonNode value) {
    if (parent instanceof ArrayNode array) {
      int index = key.equals("-") ? array.size() : Integer.parseInt(key);
      assertThat(index).isBetween(0, array.size());
      array.insert(index, value);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
  }

  @Test
  void theDraftsOfGaza() {
    for (String draft : new String[] {"us-draft-2025-11-03", "us-draft-2025-11-13"}) {
      Resolution before = text(draft);
      Resolution after = text("unscr-2803");

      JsonNode patched = JsonPatch.apply(TextPatch.between(before, after), json(before));

      assertThat(MAPPER.convertValue(patched, Resolution.class)).isEqualTo(after);
    }
  }

  @Test
  void sayWhatIsToBeChangedWhere() {
    Resolution before = text("unscr-2803");

    assertThat(TextPatch.between(before, before.withVersion("Final").withSponsors()).toString())
        .isEqualTo(
            "[{\"op\":\"remove\",\"path\":\"/sponsors\"},"
                + "{\"op\":\"add\",\"path\":\"/version\",\"value\":\"Final\"}]");
  }
}
