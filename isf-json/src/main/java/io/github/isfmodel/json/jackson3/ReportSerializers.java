package io.github.isfmodel.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.isfmodel.json.ProblemDocument;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ProblemJson;
import io.github.isfmodel.json.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what was found as {@link ProblemDocument#toBytes()} does. */
final class ReportSerializers extends Serializers.Base {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    if (type.hasRawClass(ProblemDocument.class)) {
      return new Documents();
    }
    return type.hasRawClass(Problem.class) ? new Problems() : null;
  }

  private abstract static class Reports<T> extends StdSerializer<T> {

    Reports(Class<T> type) {
      super(type);
    }

    abstract void write(T value, JsonOut out);

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      write(value, new Jackson3ReportOut(generator));
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  private static final class Documents extends Reports<ProblemDocument> {

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

    Problems() {
      super(Problem.class);
    }

    @Override
    void write(Problem problem, JsonOut out) {
      ProblemJson.write(problem, out);
    }
  }
}
