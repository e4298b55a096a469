/** The record as a whole: everything about one or more forces, joined by typed identifiers. */
@NullMarked
package io.github.isfmodel.dossier;

import org.jspecify.annotations.NullMarked;
