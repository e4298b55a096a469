package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.isfmodel.architecture.PublicRecords;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.fixture.FixtureFolder;
import io.github.isfmodel.json.fixture.FixtureFormat;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.rule.RuleId;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A null that is given to a public method is told by the name of the parameter. */
class NullArgumentsTest {

  private static final FixtureRequest REQUEST = FixtureRequest.of(FixtureStage.ADOPTED, 1, 1);
  private static final Dossier DOSSIER = Fixtures.record(REQUEST);

  private static final Map<Class<?>, Object> SOUND =
      Map.ofEntries(
          Map.entry(byte[].class, IsfJson.write(DOSSIER)),
          Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
          Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
          Map.entry(
              BufferedInputStream.class, new BufferedInputStream(InputStream.nullInputStream())),
          Map.entry(DocumentType.class, DocumentType.DOSSIER),
          Map.entry(TolerantReading.class, IsfJson.readTolerantly(IsfJson.write(DOSSIER))),
          Map.entry(Object.class, DOSSIER),
          Map.entry(Dossier.class, DOSSIER),
          Map.entry(FixtureRequest.class, REQUEST),
          Map.entry(FixtureFormat.class, FixtureFormat.JSON),
          Map.entry(RuleId.class, RuleId.of("ISF-PLG-001")),
          Map.entry(List.class, List.of()),
          Map.entry(Path.class, Path.of("nowhere")),
          Map.entry(Progress.class, (Progress) (bytes, documents) -> {}),
          Map.entry(Executor.class, (Executor) Runnable::run),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L));

  @TempDir private Path folder;

  @Example
  void areToldByEveryPublicRecord() {
    List<Class<?>> records = PublicRecords.of(IsfJson.class, "io.github.isfmodel.json");

    assertThat(records).hasSizeGreaterThan(8);
    assertThat(records.stream().flatMap(each -> PublicRecords.lettingNullIn(each).stream()))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> areTold() throws IOException {
    return Stream.of(
            of(IsfJson.class, null),
            of(Fixtures.class, null),
            of(FixtureFolder.class, FixtureFolder.of(folder.resolve("f"), FixtureFormat.JSON)),
            of(DocumentStream.class, DocumentStream.read(InputStream.nullInputStream())),
            of(DocumentWriter.class, DocumentWriter.lines(OutputStream.nullOutputStream())))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> of(Class<?> type, @Nullable Object owner) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .flatMap(method -> nulls(method, owner));
  }

  private static Stream<DynamicTest> nulls(Method method, @Nullable Object owner) {
    Parameter[] parameters = method.getParameters();
    return Stream.iterate(0, i -> i + 1)
        .limit(parameters.length)
        .filter(i -> !parameters[i].getType().isPrimitive())
        .map(i -> DynamicTest.dynamicTest(method + " " + i, () -> check(method, owner, i)));
  }

  private static void check(Method method, @Nullable Object owner, int absent) {
    Object[] arguments =
        Stream.of(method.getParameterTypes()).map(SOUND::get).toArray(Object[]::new);
    assertThat(arguments).doesNotContainNull();
    arguments[absent] = null;

    Throwable thrown = catchThrowable(() -> method.invoke(owner, arguments));

    assertThat(thrown).isInstanceOf(InvocationTargetException.class);
    assertThat(thrown.getCause())
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage(method.getParameters()[absent].getName());
  }
}
