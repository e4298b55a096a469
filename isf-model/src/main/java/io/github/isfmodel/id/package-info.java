/** Typed identifiers of the things that a record holds, and references from one to another. */
@NullMarked
package io.github.isfmodel.id;

import org.jspecify.annotations.NullMarked;
