package io.github.isfmodel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.isfmodel.architecture.ExportedApi;
import io.github.isfmodel.architecture.HouseRules;
import io.github.isfmodel.code.OpenCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "io.github.isfmodel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Pattern FEATURE = Pattern.compile("io\\.github\\.isfmodel\\.([a-z]+)");
  private static final Pattern TABLE =
      Pattern.compile("## Packages of the model\\R(.*?)\\R## ", Pattern.DOTALL);
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]+) \\|");
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

  @ArchTest static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule MODEL_NEEDS_ONLY_THE_VALIDATION_API =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "io.github.isfmodel..",
              "jakarta.validation..",
              "org.immutables..",
              "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule API_SHOWS_ONLY_EXPORTED_TYPES =
      classes().should(ExportedApi.of(OpenCode.class, "io.github.isfmodel"));

  /** But for how values are generated, which is for the library's own sources. */
  @ArchTest
  static void everyPackageDependsOnlyOnThoseListedBeforeIt(JavaClasses classes) throws IOException {
    List<String> listed = listed();
    Set<String> packages = new TreeSet<>();
    Set<String> upwards = new TreeSet<>();
    for (JavaClass each : classes) {
      String from = feature(each);
      packages.add(from);
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String to = feature(dependency.getTargetClass());
        if (listed.indexOf(from) < listed.indexOf(to)) {
          upwards.add(from + " -> " + to);
        }
      }
    }
    packages.remove("style");

    assertThat(listed).containsExactlyInAnyOrderElementsOf(packages);
    assertThat(upwards).isEmpty();
  }

  /** The packages of the model in the order of the page. */
  private static List<String> listed() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "architecture.md"));
    return TABLE
        .matcher(page)
        .results()
        .flatMap(table -> FIRST_CELL.matcher(table.group(1)).results())
        .flatMap(cell -> NAME.matcher(cell.group(1)).results())
        .map(name -> name.group(1))
        .toList();
  }

  /** The package of a class below that of the library, without what is below it in turn. */
  private static String feature(JavaClass type) {
    Matcher found = FEATURE.matcher(type.getPackageName());
    return found.lookingAt() ? found.group(1) : "";
  }
}
