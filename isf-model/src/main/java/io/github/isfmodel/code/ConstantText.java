package io.github.isfmodel.code;

import java.util.Locale;

/** The constants of closed enumerations as documents and sentences carry them. */
public final class ConstantText {

  private ConstantText() {}

  /**
   * {@return the name of a constant as a code, in kebab case, such as "in-blue"}
   *
   * @param constant the constant
   */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the name of a constant as it reads in a sentence, such as "in blue"}
   *
   * @param constant the constant
   */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
