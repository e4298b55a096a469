package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.term.TermAnchors;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That what the library works out of a record cannot be put together by anybody else: only what a
 * document holds can, and what users hand in.
 */
class ComputedTypesTest {

  /** What users hand in: the evidence that their own facts give, and the days that they know. */
  private static final Set<Class<?>> HANDED_IN = Set.of(Evidence.class, TermAnchors.class);

  private static List<Class<?>> immutables() {
    List<Class<?>> found = new ArrayList<>();
    for (JavaClass each :
        new ClassFileImporter()
            .importUrl(Dossier.class.getProtectionDomain().getCodeSource().getLocation())) {
      Class<?> type = each.reflect().getSuperclass();
      if (each.getSimpleName().equals("Immutable" + (type == null ? "" : type.getSimpleName()))) {
        found.add(type);
      }
    }
    return found;
  }

  private static boolean mayBeBuilt(Class<?> type) {
    return Tables.objects().containsKey(type) || HANDED_IN.contains(type);
  }

  @Test
  void onlyWhatIsWrittenInDocumentsAndWhatUsersHandInCanBeBuiltOrChanged() {
    List<Class<?>> immutables = immutables();

    assertThat(immutables).hasSizeGreaterThan(80).containsAll(HANDED_IN);
    assertThat(immutables.stream().filter(each -> !mayBeBuilt(each)))
        .hasSizeGreaterThan(30)
        .allSatisfy(each -> assertThat(waysToBuild(each)).as(each.getSimpleName()).isEmpty());
    assertThat(immutables.stream().filter(ComputedTypesTest::mayBeBuilt))
        .allSatisfy(each -> assertThat(waysToBuild(each)).contains("builder", "Builder"));
  }

  /** The public methods and classes of a type by which a value of it can be put together. */
  private static List<String> waysToBuild(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getMethods())
                .map(Method::getName)
                .filter(name -> name.equals("builder") || name.matches("with[A-Z].*")),
            Arrays.stream(type.getClasses())
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .map(Class::getSimpleName)
                .filter("Builder"::equals))
        .distinct()
        .toList();
  }
}
