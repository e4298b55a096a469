package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import org.jspecify.annotations.Nullable;

/** The key of a map as the only token, a string, so that it is read as a value would be. */
public final class KeyIn extends CharIn {

  private final char[] key;
  private final Pointer pointer;
  private final Place place;

  /**
   * Reads strictly.
   *
   * @param pointer the property whose name the key is
   * @param place where the name stands in the text
   */
  public KeyIn(String key, Pointer pointer, Place place, Problems problems) {
    super(problems, UnknownCodes.REFUSE, null);
    this.key = key.toCharArray();
    this.pointer = pointer;
    this.place = place;
  }

  @Override
  public int kind() {
    return STRING;
  }

  @Override
  public int next() {
    return END;
  }

  @Override
  public @Nullable String nextName() {
    return null;
  }

  @Override
  protected char[] chars() {
    return key;
  }

  @Override
  protected int charsAt() {
    return 0;
  }

  @Override
  protected int length() {
    return key.length;
  }

  @Override
  protected boolean readWhole() {
    return false;
  }

  @Override
  protected String name() {
    return raw();
  }

  @Override
  public Pointer pointer() {
    return pointer;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  protected int startsAt() {
    return 0;
  }

  @Override
  protected int endsAt() {
    return 0;
  }

  @Override
  protected Object scope() {
    return this;
  }

  @Override
  protected Place startOf(Object scope) {
    return place;
  }
}
