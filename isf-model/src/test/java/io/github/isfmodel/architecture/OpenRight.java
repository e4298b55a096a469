package io.github.isfmodel.architecture;

/** For {@link SetUpInOneOrderTest}. */
public final class OpenRight {
  public static final String TO = String.valueOf(OpenLeft.TO);

  private OpenRight() {}
}
