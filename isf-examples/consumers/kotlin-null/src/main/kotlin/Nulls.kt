package consumer

import io.github.isfmodel.dossier.Dossier
import io.github.isfmodel.json.IsfJson
import io.github.isfmodel.pledge.Pledge

// Must not compile: one error in each line that says so.
fun nullGoesIn() = Dossier.builder().title(null) // error

fun nullGoesIntoAList(pledge: Pledge?) = Dossier.builder().addPledges(pledge) // error

fun maybeNullIsRead(bytes: ByteArray?) = IsfJson.readDossier(bytes) // error
