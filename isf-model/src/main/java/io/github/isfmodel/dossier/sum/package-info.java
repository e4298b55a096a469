/** How what contributors tell adds up; for use within this library only. */
@NullMarked
package io.github.isfmodel.dossier.sum;

import org.jspecify.annotations.NullMarked;
