package io.github.isfmodel.json.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.table.DossierJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartKindTest {

  @Test
  void everyAttributeOfARecordIsCompared() {
    List<String> compared = new ArrayList<>(List.of("title", "asOf"));
    PartKind.ALL.forEach(kind -> compared.add(kind.list()));

    assertThat(compared).isEqualTo(DossierJson.DOSSIER.fields().stream().map(Field::name).toList());
  }
}
