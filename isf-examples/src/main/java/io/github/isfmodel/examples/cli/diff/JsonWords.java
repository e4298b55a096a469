package io.github.isfmodel.examples.cli.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.json.difference.ValueAt;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.time.When;
import io.github.isfmodel.time.WhenText;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A value of a document for people: times, quantities and conditions in words. */
final class JsonWords {

  private static final JsonMapper MAPPER = IsfModule.mapper();
  private static final Pattern CODE = Pattern.compile("[\\w:.-]+");
  private static final List<String> CAPTIONS = List.of("title", "name", "summary", "kind");

  /** What has words of its own; no value is of two of these types. */
  private final List<Worded<?>> worded;

  /** Prepares the writing; conditions call things what the record calls them. */
  JsonWords(Dossier record) {
    this.worded =
        List.of(
            new Worded<>(When.class, WhenText::of),
            new Worded<>(Quantity.class, QuantityText::of),
            new Worded<>(Measure.class, Measure::toString),
            new Worded<>(Condition.class, new ConditionText(new Names(record)::of)::of));
  }

  private record Worded<T>(Class<T> type, Function<T, String> words) {
    Optional<String> of(JsonNode value) {
      try {
        return Optional.of(words.apply(MAPPER.treeToValue(value, type)));
      } catch (JsonProcessingException e) {
        return Optional.empty();
      }
    }
  }

  static JsonNode tree(ValueAt value) {
    try {
      return MAPPER.readTree(value.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String of(ValueAt value) {
    return of(tree(value));
  }

  /** What a part is called, or what it is about. */
  String caption(ValueAt part) {
    JsonNode tree = tree(part);
    return CAPTIONS.stream()
        .filter(tree::has)
        .findFirst()
        .map(name -> tree.get(name).asText())
        .orElseGet(() -> of(tree));
  }

  private String of(JsonNode value) {
    if (value.isTextual()) {
      String text = value.asText();
      return CODE.matcher(text).matches() ? text : "\"" + text + "\"";
    }
    if (value.isArray()) {
      return joined(value.valueStream().map(this::of), "; ");
    }
    return value.isObject() ? object(value) : value.asText();
  }

  private String object(JsonNode value) {
    return worded.stream()
        .flatMap(each -> each.of(value).stream())
        .findFirst()
        .orElseGet(() -> attributes(value));
  }

  private String attributes(JsonNode object) {
    return joined(
        object.propertyStream().map(each -> each.getKey() + " " + within(each.getValue())), ", ");
  }

  private String within(JsonNode value) {
    String words = of(value);
    return value.isContainerNode() && words.contains(" ") ? "(" + words + ")" : words;
  }

  private static String joined(Stream<String> words, String between) {
    StringJoiner joined = new StringJoiner(between);
    words.forEach(joined::add);
    return joined.toString();
  }
}
