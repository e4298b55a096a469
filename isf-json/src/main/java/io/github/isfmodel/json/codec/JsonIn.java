package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.Nearest;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one document, with the scratch memory of one reading. Adapters supply the tokens;
 * what they cannot read they note as a problem and end with {@link Stop}. Used by one thread.
 */
public abstract non-sealed class JsonIn extends Values {

  // The numbers are those of Jackson's token ids, so that its adapters need no table.
  public static final int END = 0;
  public static final int OBJECT = 1;
  public static final int OBJECT_END = 2;
  public static final int LIST = 3;
  public static final int LIST_END = 4;
  public static final int NAME = 5;
  public static final int STRING = 6;
  public static final int WHOLE = 7;
  public static final int FRACTION = 8;
  public static final int TRUE = 9;
  public static final int FALSE = 10;
  public static final int NULL = 11;

  static final int END_OF_FIELDS = -1;

  final Problems problems;
  final UnknownCodes unknownCodes;

  /** Null where reading is strict. */
  final @Nullable Tolerance tolerance;

  /** Values that wait for their object to be complete; each object has the stretch from base on. */
  @Nullable Object[] slots = new @Nullable Object[32];

  long[] numbers = new long[32];
  int base;
  int top;

  /** The memory of the objects that are open, and of deeper ones that were. */
  private @Nullable ObjectReading[] readings = new @Nullable ObjectReading[8];

  private int depth;

  /** Whether the current token is a null where there has to be a value. */
  private boolean required;

  /** The last number that {@link #readWhole} read. */
  protected long number;

  protected JsonIn(Problems problems, UnknownCodes unknownCodes, @Nullable Tolerance tolerance) {
    this.problems = problems;
    this.unknownCodes = unknownCodes;
    this.tolerance = tolerance;
  }

  /** Goes to the next token and returns its kind. */
  public abstract int next();

  /** Goes to the next token, a name or the end of the object; null at the end. */
  public abstract @Nullable String nextName();

  /**
   * Goes to the next property and returns its index among the names, tried first where it is
   * expected; {@link Names#OTHER} if it has none, {@link #END_OF_FIELDS} at the end of the object.
   */
  abstract int nextField(Names names, int expected);

  /** The kind of the current token. */
  public abstract int kind();

  /** Whether the current token is a whole number. */
  boolean isWhole() {
    return kind() == WHOLE;
  }

  /** Puts the current whole number into {@link #number}; false if it does not fit. */
  protected abstract boolean readWhole();

  /** The current name. */
  protected abstract String name();

  /** Goes to the last token of the current value. */
  public abstract void skip();

  /** Goes through what is left of an object; the current token is within it, and no name. */
  final void skipRest() {
    while (nextName() != null) {
      next();
      skip();
    }
  }

  /** Where the current token is in the document. */
  public abstract Pointer pointer();

  /** Where the current token begins in the text. */
  public abstract Place place();

  /** The offset in the document of the first byte of the current token. */
  protected abstract int startsAt();

  /** The offset in the document of the first byte after the current token, which is no name. */
  protected abstract int endsAt();

  /** A memory of the object that the current token is directly in. */
  protected abstract Object scope();

  /** Where an object begins; asked while the object's last token is the current one. */
  protected abstract Place startOf(Object scope);

  /** The current string; null if it is not a proper one, which is noted by then. */
  abstract @Nullable String text();

  /** The characters of the current string or number, whatever they are. */
  abstract String raw();

  /** What the current string was read as before; null if that is not known. */
  abstract <T> @Nullable T known(Known<T> values);

  /** Goes one object deeper. */
  final ObjectReading opened(ObjectCodec<?> table) {
    if (depth == readings.length) {
      readings = Arrays.copyOf(readings, 2 * depth);
    }
    ObjectReading reading = readings[depth];
    if (reading == null) {
      reading = new ObjectReading(this, table);
      readings[depth] = reading;
    }
    depth++;
    return reading;
  }

  final void closed() {
    depth--;
  }

  /** Opens a stretch of slots; the result is for {@link #leave}. */
  final int enter(int count) {
    int old = base;
    base = top;
    reserve(count);
    top += count;
    return old;
  }

  final void leave(int old) {
    Arrays.fill(slots, base, top, null);
    top = base;
    base = old;
  }

  final void push(@Nullable Object value) {
    reserve(1);
    slots[top++] = value;
  }

  private void reserve(int count) {
    if (top + count > slots.length) {
      int size = Math.max(2 * slots.length, top + count);
      slots = Arrays.copyOf(slots, size);
      numbers = Arrays.copyOf(numbers, size);
    }
  }

  /** Notes a problem of the current token, and goes to the end of its value. */
  final void problem(StructuralRule rule, String message, String remedy) {
    problem(rule, message, remedy, UnaryOperator.identity());
  }

  /** The same, with what was probably meant. */
  final void problem(
      StructuralRule rule, String message, String remedy, UnaryOperator<Problem> withNearest) {
    problems.add(rule, pointer(), place(), message, remedy, withNearest);
    skip();
  }

  /** Notes that the current name has half a character in it, and goes to the end of its value. */
  final void halfName() {
    String at = pointer().value();
    problems.add(
        StructuralRule.HALF_CHARACTER,
        new Pointer(at.substring(0, at.lastIndexOf('/'))),
        place(),
        Wording.HALF_NAME,
        Wording.BOTH_HALVES);
    next();
    skip();
  }

  /** Adds the nearest of the names that would do, and mends with it. */
  static UnaryOperator<Problem> nearest(
      String given, Collection<String> valid, UnaryOperator<String> remedy) {
    return problem -> with(Nearest.of(given, valid), remedy, problem);
  }

  /** The same of codes and types, for which other words are in use too. */
  static UnaryOperator<Problem> meant(
      String given, Collection<String> valid, UnaryOperator<String> remedy) {
    return problem -> with(Synonyms.meant(given, valid), remedy, problem);
  }

  private static Problem with(
      Optional<String> meant, UnaryOperator<String> remedy, Problem problem) {
    return meant.isPresent()
        ? StructuralProblem.withNearest(problem, remedy.apply(meant.get()), meant.get())
        : problem;
  }

  /** Notes that the current value is not of the kind wanted. */
  final void wrongKind(String wanted, String remedy) {
    wrongKind(wanted, remedy, UnaryOperator.identity());
  }

  /** The same, with what was probably meant. */
  final void wrongKind(String wanted, String remedy, UnaryOperator<Problem> withNearest) {
    if (kind() == NULL) {
      problem(
          StructuralRule.NULL_VALUE,
          subject() + " is null",
          (required ? "give " : "leave it out if it is optional and there is no value; else give ")
              + wanted);
      required = false;
    } else {
      problem(
          StructuralRule.WRONG_KIND,
          subject() + Wording.mustBe(wanted, given()),
          remedy,
          withNearest);
    }
  }

  /** Says whether its owner cannot do without the value that begins here. */
  final void require(boolean isRequired) {
    required = isRequired && kind() == NULL;
  }

  /** Notes what the constructor of a value refused. */
  final void invalid(InvalidValueException e, UnaryOperator<Problem> withNearest) {
    problem(StructuralRule.INVALID_VALUE, Wording.refusal(e), e.remedy(), withNearest);
  }

  /** The current value in words. */
  final String given() {
    return switch (kind()) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case STRING -> "the string " + Wording.quoted(raw());
      case WHOLE, FRACTION -> "the number " + Wording.shortened(raw());
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      default -> "something else";
    };
  }

  /** What the current token belongs to, in words. */
  final String subject() {
    return Wording.subject(pointer());
  }
}
