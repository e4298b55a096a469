package io.github.isfmodel.json;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.json.codec.CodeCodec;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the codes of an enumeration mean: the comments on its constants. */
final class CodeMeanings {

  private static final Docstrings DOCS = new Docstrings();

  private CodeMeanings() {}

  /** The meaning by code, in the order of declaration. */
  static Map<String, String> of(Class<?> type, CodeCodec<?> codec) {
    Map<String, String> meanings = new LinkedHashMap<>();
    codec.codes().forEach(code -> meanings.put(code, ""));
    for (Field constant : type.getFields()) {
      if (constant.getType() == type) {
        meanings.put(code(constant), DOCS.ofConstant(type, constant.getName()));
      }
    }
    return meanings;
  }

  private static String code(Field constant) {
    try {
      return constant.get(null) instanceof OpenCode<?> open
          ? open.code()
          : constant.getName().toLowerCase(Locale.ROOT).replace('_', '-');
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
