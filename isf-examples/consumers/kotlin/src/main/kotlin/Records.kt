package consumer

import io.github.isfmodel.dossier.Dossier
import io.github.isfmodel.json.IsfJson
import io.github.isfmodel.pledge.Contributor
import io.github.isfmodel.pledge.Pledge
import java.time.LocalDate

/** No platform types: what is not Optional is never null, and the compiler knows. */
fun titleOf(dossier: Dossier): String = dossier.title()

fun record(title: String): Dossier =
    Dossier.builder().title(title).asOf(LocalDate.of(2025, 12, 12)).build()

/** A sum of the model is a sum in Kotlin: no "else" is needed. */
fun who(pledge: Pledge): String =
    when (val contributor: Contributor = pledge.contributor()) {
        is Contributor.Named -> contributor.actor().value()
        is Contributor.Unnamed -> contributor.description()
    }

fun copyOf(dossier: Dossier): Dossier = IsfJson.readDossier(IsfJson.write(dossier)).orElseThrow()
