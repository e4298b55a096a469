package consumer

import io.github.isfmodel.dossier.Dossier
import io.github.isfmodel.json.IsfJson

// Must not compile: one error in each line that says so.
fun nullGoesIn() = Dossier.builder().title(null) // error

fun maybeNullGoesIn(dossier: Dossier, title: String?) = dossier.withTitle(title) // error

fun maybeNullIsRead(bytes: ByteArray?) = IsfJson.readDossier(bytes) // error
