package io.github.isfmodel.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.isfmodel.architecture.HouseRules;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.table.Examples;

@AnalyzeClasses(packages = "io.github.isfmodel.json", importOptions = DoNotIncludeTests.class)
class JsonArchitectureTest {

  @ArchTest static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule BINDING_NEEDS_ONLY_THE_MODEL_AND_JACKSON =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "io.github.isfmodel..",
              "com.fasterxml.jackson..",
              "tools.jackson..",
              "jakarta.validation..",
              "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule JACKSON_3_IS_NEEDED_BY_ITS_OWN_PACKAGE_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.isfmodel.json.jackson3")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "io.github.isfmodel.json.jackson3");

  @ArchTest
  static final ArchRule READING_AND_WRITING_NEED_NO_DATABIND =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.github.isfmodel.json.jackson2",
              "io.github.isfmodel.json.jackson3",
              "io.github.isfmodel.json.fixture")
          .and()
          .doNotHaveFullyQualifiedName(Examples.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule HANDLES_OF_PROPERTIES_ARE_RECORDS =
      classes()
          .that()
          .implement(Field.class)
          .should()
          .beRecords()
          .because("the compiler takes for constant what a constant record holds, and only that");

  @ArchTest
  static final ArchRule HANDLES_OF_PROPERTIES_ARE_CONSTANT =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.github.isfmodel.json.table")
          .and()
          .haveRawType(assignableTo(Field.class))
          .should()
          .beStatic()
          .andShould()
          .beFinal()
          .because("else every property costs a call that the compiler cannot look through");
}
