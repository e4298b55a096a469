package io.github.isfmodel.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the published modules are held to, and how it is made. */
class ApiBaselineTest {

  private static final String SHAPE =
      """
      package open;

      public sealed interface Shape permits Shape.Round, Shape.Hidden {
        double area();

        record Round(double radius) implements Shape {
          public double area() {
            return secret() * radius;
          }

          private double secret() {
            return 3;
          }
        }

        enum Hidden implements Shape {
          ONLY {
            @Override
            public double area() {
              class Local {}
              return 0;
            }
          }
        }
      }
      """;

  private static final String CORNERS =
      """
      package open;

      public abstract class Corners extends Base {
        public static final int LEAST = 3;
        private int count;
        int visibleHere;

        protected Corners(int count) throws java.io.IOException {
          this.count = count;
        }

        private static class Secret {
          public static class Inner {}
        }
      }

      class Base {
        public java.util.List<String> names() {
          return java.util.List.of();
        }
      }

      class Unused {}
      """;

  @TempDir private Path folder;

  private Api compiled(String... files) throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    for (int i = 0; i < files.length; i += 2) {
      Path file = sources.resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String[] arguments =
        Stream.concat(
                Stream.of("-d", classes.toString()),
                Stream.iterate(0, i -> i < files.length, i -> i + 2)
                    .map(i -> sources.resolve(files[i]).toString()))
            .toArray(String[]::new);
    assertThat(compiler.run(null, null, null, arguments)).isZero();
    return Api.of(classes);
  }

  @Test
  void holdsWhatCanBeSeenFromOutside() throws IOException {
    Api api =
        compiled(
            "module-info.java",
            "module some { exports open; }",
            "open/Shape.java",
            SHAPE,
            "open/Corners.java",
            CORNERS,
            "shut/Shut.java",
            "package shut; public class Shut {}");

    assertThat(api.listing())
        .isEqualTo(
            """
            exports open
            class open.Base
              names(): List
            abstract class open.Corners : open.Base
              protected <init>(int): void
              static LEAST: int
            enum open.Shape$Hidden : Enum : open.Shape
              permits open.Shape$Hidden$1
              static ONLY: open.Shape$Hidden
              static valueOf(String): open.Shape$Hidden
              static values(): open.Shape$Hidden[]
            static class open.Shape$Round : Record : open.Shape
              <init>(double): void
              area(): double
              equals(Object): boolean
              hashCode(): int
              radius(): double
              toString(): String
            interface open.Shape
              abstract area(): double
              permits open.Shape$Hidden
              permits open.Shape$Round
            """);
  }

  @Test
  void withoutAModuleDescriptorAllPackagesCount() throws IOException {
    Api api = compiled("a/A.java", "package a; public final class A {}");

    assertThat(api.listing()).isEqualTo("class a.A\n  <init>(): void\n");
    assertThat(api.jar()).isEqualTo(api.jar());
  }

  private static Path root() {
    return Path.of("..", "..");
  }

  static List<String> modules() {
    return ApiBaseline.MODULES;
  }

  private static Api committed(Path module) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    byte[] jar = Files.readAllBytes(module.resolve(ApiBaseline.JAR));
    try (InputStream bytes = new ByteArrayInputStream(jar);
        ZipInputStream in = new ZipInputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        classes.put(entry.getName(), in.readAllBytes());
      }
    }
    return new Api(classes, Api.of(module.resolve("target/classes")).exported());
  }

  private static List<String> exports(String listing) {
    return listing.lines().filter(line -> line.startsWith("exports ")).toList();
  }

  private static List<String> withoutExports(String listing) {
    return listing.lines().filter(line -> !line.startsWith("exports ")).toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theListingSaysWhatIsInTheJar(String module) throws IOException {
    Path folder = root().resolve(module);
    String listing = Files.readString(folder.resolve(ApiBaseline.LISTING));

    assertThat(withoutExports(committed(folder).listing())).isEqualTo(withoutExports(listing));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void whatWasExportedStillIs(String module) throws IOException {
    Path folder = root().resolve(module);
    String listing = Files.readString(folder.resolve(ApiBaseline.LISTING));

    assertThat(exports(Api.of(folder.resolve("target/classes")).listing()))
        .as(
            "packages of %s/%s; CONTRIBUTING.md tells how to change it",
            module, ApiBaseline.LISTING)
        .containsAll(exports(listing));
  }
}
