package io.github.isfmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Source;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** What another project has after adding the module: no set-up, only {@code @ForAll}. */
class PublishedGeneratorsTest {

  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void everyTypeThatARecordConsistsOfIsProvided() {
    Set<Class<?>> types = new LinkedHashSet<>();
    follow(Dossier.class, types);
    assertThat(types)
        .hasSizeGreaterThan(100)
        .contains(Pledge.class, Resolution.class)
        .allSatisfy(type -> assertThat(Arbitraries.defaultFor(type).sample()).isInstanceOf(type));
  }

  /** Adds the model's own types that a type refers to, and the alternatives of sums. */
  private static void follow(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> follow(argument, found));
    } else if (type instanceof Class<?> own && isOfTheModel(own) && found.add(own)) {
      attributes(own).forEach(method -> follow(method.getGenericReturnType(), found));
      if (own.isSealed()) {
        List.of(own.getPermittedSubclasses()).forEach(each -> follow(each, found));
      }
    }
  }

  private static boolean isOfTheModel(Class<?> type) {
    return type.getName().startsWith("io.github.isfmodel")
        && Modifier.isPublic(type.getModifiers());
  }

  private static Stream<Method> attributes(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(component -> component.getAccessor())
        : Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0);
  }

  @Property(tries = 20)
  void partsOfARecord(
      @ForAll Force force,
      @ForAll Resolution resolution,
      @ForAll Pledge pledge,
      @ForAll Precondition precondition,
      @ForAll Milestone milestone,
      @ForAll Claim claim,
      @ForAll Event event,
      @ForAll Source source) {
    Dossier dossier =
        Dossier.builder()
            .title("Any")
            .asOf(LocalDate.EPOCH)
            .addForces(force)
            .addResolutions(resolution)
            .addPledges(pledge)
            .addPreconditions(precondition)
            .addMilestones(milestone)
            .addClaims(claim)
            .addEvents(event)
            .addSources(source)
            .build();
    assertThat(dossier.index().pledge(pledge.id())).contains(pledge);
  }

  @Property(tries = 20)
  void coherentRecordsResolve(@ForAll @Coherent Dossier dossier) {
    assertThat(dossier.pledges())
        .allSatisfy(pledge -> assertThat(dossier.index().resolves(pledge.force())).isTrue());
  }

  @Property(tries = 20)
  void lawfulRecordsBreakNoRule(@ForAll @Lawful Dossier dossier) {
    assertThat(dossier.violations()).isEmpty();
  }

  @Property(tries = 20)
  void listsOfRecords(@ForAll @Size(max = 3) List<Pledge> pledges, @ForAll Dossier dossier) {
    assertThat(dossier.withPledges(pledges).pledges()).isEqualTo(pledges);
  }
}
