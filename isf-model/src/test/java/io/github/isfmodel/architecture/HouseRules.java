package io.github.isfmodel.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.NullMarked;

/** What holds in every published module. A module's own test adds what is special to it. */
public final class HouseRules {

  @ArchTest
  public static final ArchRule PACKAGES_HAVE_NO_CYCLE =
      slices().matching("io.github.isfmodel.(**)").should().beFreeOfCycles();

  @ArchTest
  public static final ArchRule INPUTS_ARE_PASSED_BY_THE_CALLER =
      noClasses()
          .should()
          .accessTargetWhere(new HiddenInputs())
          .because("the same input must give the same result, whenever and wherever it runs");

  @ArchTest
  public static final ArchRule DATES_ARE_FROM_JAVA_TIME =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Calendar.class);

  @ArchTest
  public static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .should(
              be(
                  DescribedPredicate.<JavaClass>describe(
                      "in a package that is @NullMarked",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

  @ArchTest
  public static final ArchRule CLASSES_ARE_SET_UP_IN_ONE_ORDER =
      classes()
          .should(new SetUpInOneOrder())
          .because("the first use may be made by several threads at once");

  private HouseRules() {}
}
