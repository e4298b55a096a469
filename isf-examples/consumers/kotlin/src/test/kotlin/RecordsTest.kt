package consumer

import io.github.isfmodel.json.DocumentType
import io.github.isfmodel.json.IsfJson
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class RecordsTest {

    @Test
    fun whatIsWrittenIsRead() {
        val dossier = record("A record")
        assertThat(copyOf(dossier)).isEqualTo(dossier)
        assertThat(titleOf(dossier).length).isEqualTo(8)
    }

    @Test
    fun sumsAreExhaustive() {
        val pledge =
            IsfJson.readTolerantly(
                    """{"type": "pledge", "format": "1.0", "id": "a", "force": "isf",
                        "contributor": {"type": "named", "actor": "egypt"}, "kind": "troops"}"""
                        .toByteArray(),
                    DocumentType.PLEDGE,
                )
                .value()
                .orElseThrow()
        assertThat(who(pledge)).isEqualTo("egypt")
        assertThat(pledge.post().map { it.length }).isEmpty()
    }
}
