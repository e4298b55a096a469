package io.github.isfmodel.dossier;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Shape.Attribute;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That no identifier anywhere in a record is forgotten; found out by reflection alone. */
class ReferencesTest {

  private static final Dossier FULL = new Filler().dossier();

  private final Map<Pointer, EntityId> references = new HashMap<>();
  private final Set<Pointer> ofAnyKind = new HashSet<>();
  private final Set<Attribute> met = new HashSet<>();

  @Test
  void everyDanglingIdentifierIsReportedOnce() {
    walk(FULL, Pointer.ROOT);

    List<Pointer> reported =
        FULL.violations().stream()
            .filter(each -> each.rule().value().matches("ISF-REF-00[12]"))
            .map(Violation::at)
            .toList();

    Set<Pointer> dangling =
        references.entrySet().stream()
            .filter(each -> !(each.getValue() instanceof TopicId))
            .map(Map.Entry::getKey)
            .collect(toSet());
    assertThat(reported).doesNotHaveDuplicates();
    assertThat(new HashSet<>(reported)).isEqualTo(dangling);
  }

  @Test
  void theTriedRecordHasEveryAttributeThatHoldsAnIdentifier() {
    walk(FULL, Pointer.ROOT);

    Set<String> known =
        reachable(Dossier.class, new HashSet<>()).stream()
            .flatMap(type -> Shape.attributes(type).stream())
            .filter(ReferencesTest::isReference)
            .map(Attribute::toString)
            .collect(toSet());

    assertThat(met.stream().map(Attribute::toString)).containsExactlyInAnyOrderElementsOf(known);
    assertThat(known).hasSizeGreaterThan(60);
  }

  /** So that the nearest one can be put in its place: with its kind only where any kind may be. */
  @Test
  void aDanglingIdentifierIsToldAsItIsWritten() {
    walk(FULL, Pointer.ROOT);

    for (Violation each : FULL.violations()) {
      if (each.rule().value().matches("ISF-REF-00[12]")) {
        EntityId id = references.get(each.at());
        assertThat(each.values())
            .as(each.toString())
            .containsEntry(
                "reference", ofAnyKind.contains(each.at()) ? id.reference() : id.value());
      }
    }
    assertThat(ofAnyKind).hasSizeGreaterThan(8);
  }

  private static boolean isReference(Attribute attribute) {
    return Shape.isId(Shape.element(attribute.type())) && !attribute.name().equals("id");
  }

  private static Set<Class<?>> reachable(Class<?> type, Set<Class<?>> found) {
    if (Shape.isOfModel(type) && !Shape.isId(type) && found.add(type)) {
      Shape.attributes(type).forEach(each -> reachable(Shape.element(each.type()), found));
      Stream.of(Optional.ofNullable(type.getPermittedSubclasses()).orElse(new Class<?>[0]))
          .forEach(each -> reachable(each, found));
    }
    return found;
  }

  private void walk(Object value, Pointer at) {
    for (Attribute attribute : Shape.attributes(Shape.declared(value.getClass()))) {
      if (isReference(attribute)) {
        met.add(attribute);
      }
      if (!attribute.name().equals("id")) {
        Pointer place = at.child(attribute.name());
        visit(attribute.of(value), place);
        if (Shape.element(attribute.type()).equals(EntityId.class)) {
          references.keySet().stream()
              .filter(each -> each.equals(place) || each.value().startsWith(place + "/"))
              .forEach(ofAnyKind::add);
        }
      }
    }
  }

  private void visit(Object value, Pointer at) {
    if (value instanceof EntityId id) {
      references.put(at, id);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> visit(present, at));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), at.child(i));
      }
    } else {
      walk(value, at);
    }
  }
}
