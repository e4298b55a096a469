package io.github.isfmodel.json;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Values of one type of document, whichever.
 *
 * @param type the type of document
 * @param values none, or some
 */
record ManyDocuments<T>(DocumentType<T> type, List<T> values) {

  static Arbitrary<ManyDocuments<?>> any() {
    return Arbitraries.of(DocumentType.all()).flatMap(type -> of(type).map(documents -> documents));
  }

  private static <T> Arbitrary<ManyDocuments<T>> of(DocumentType<T> type) {
    return AnyDocument.values(type)
        .list()
        .ofMaxSize(6)
        .map(values -> new ManyDocuments<>(type, values));
  }
}
