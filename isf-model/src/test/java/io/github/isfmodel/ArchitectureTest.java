package io.github.isfmodel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.isfmodel.architecture.ExportedApi;
import io.github.isfmodel.architecture.HouseRules;
import io.github.isfmodel.code.OpenCode;

@AnalyzeClasses(packages = "io.github.isfmodel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

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
}
