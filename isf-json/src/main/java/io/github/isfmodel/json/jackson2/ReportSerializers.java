package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.isfmodel.json.ProblemDocument;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ProblemJson;
import io.github.isfmodel.json.jackson2.streaming.Jackson2ReportOut;
import io.github.isfmodel.json.problem.Problem;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes what was found as {@link ProblemDocument#toBytes()} does. */
final class ReportSerializers extends Serializers.Base implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    if (type.hasRawClass(ProblemDocument.class)) {
      return new Documents();
    }
    return type.hasRawClass(Problem.class) ? new Problems() : null;
  }

  private abstract static class Reports<T> extends StdSerializer<T> {
    @Serial private static final long serialVersionUID = 1L;

    Reports(Class<T> type) {
      super(type);
    }

    abstract void write(T value, JsonOut out);

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try {
        write(value, new Jackson2ReportOut(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }

  private static final class Documents extends Reports<ProblemDocument> {
    @Serial private static final long serialVersionUID = 1L;

    Documents() {
      super(ProblemDocument.class);
    }

    @Override
    void write(ProblemDocument found, JsonOut out) {
      ProblemJson.write(
          found.type(), found.title(), found.status(), found.detail(), found.problems(), out);
    }
  }

  private static final class Problems extends Reports<Problem> {
    @Serial private static final long serialVersionUID = 1L;

    Problems() {
      super(Problem.class);
    }

    @Override
    void write(Problem problem, JsonOut out) {
      ProblemJson.write(problem, out);
    }
  }
}
