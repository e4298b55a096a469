package io.github.isfmodel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.HalfNames;
import io.github.isfmodel.json.codec.JsonIn;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Stop;
import io.github.isfmodel.json.codec.Tolerance;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.codec.Unreadable;
import io.github.isfmodel.json.codec.Utf8;
import io.github.isfmodel.json.jackson2.streaming.Jackson2In;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document with Jackson and tells all that is wrong with its form. Apart from {@link
 * DocumentReader}, so that who reads sound documents only never loads Jackson.
 */
final class CarefulReading {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.STRING)
                  .maxNameLength(Limits.NAME)
                  .maxNumberLength(Limits.NUMBER)
                  .build())
          .build();

  private CarefulReading() {}

  /** The value, as far as there is one; what is wrong is added to the problems. */
  static @Nullable Object of(
      byte[] bytes,
      Envelope envelope,
      UnknownCodes unknownCodes,
      @Nullable Tolerance tolerance,
      Problems problems) {
    try {
      byte[] whole = Utf8.checked(bytes, problems, end -> pointer(bytes, end));
      HalfNames halfNames = HalfNames.in(whole);
      try (JsonParser parser = FACTORY.createParser(halfNames.readable())) {
        Jackson2In in = new Jackson2In(parser, problems, unknownCodes, whole, halfNames, tolerance);
        Object value = envelope.read(in);
        refuseMore(in, whole, bytes, problems);
        return value;
      }
    } catch (Stop e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is being read at an offset; the top if what stands before it is not proper JSON. */
  private static Pointer pointer(byte[] bytes, int end) {
    byte[] before = Arrays.copyOf(bytes, end);
    Problems problems = new Problems();
    try (JsonParser parser = FACTORY.createParser(before)) {
      Jackson2In in = new Jackson2In(parser, problems, UnknownCodes.KEEP, before);
      while (in.kind() != JsonIn.END) {
        in.next();
      }
      return Pointer.ROOT;
    } catch (Stop e) {
      Problem last = problems.sorted().get(0);
      return last.rule().equals(StructuralRule.TRUNCATED.id()) ? last.at() : Pointer.ROOT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseMore(Jackson2In in, byte[] whole, byte[] bytes, Problems problems) {
    long more = in.more();
    if (more >= 0) {
      Unreadable.trailing(problems, bytes, more);
    } else if (whole.length < bytes.length) {
      Unreadable.trailing(problems, bytes, whole.length);
    }
  }
}
