package io.github.isfmodel.architecture;

/** For {@link SetUpInOneOrderTest}. */
public final class OpenLeft {
  public static final String TO = String.valueOf(OpenRight.TO);

  private OpenLeft() {}
}
