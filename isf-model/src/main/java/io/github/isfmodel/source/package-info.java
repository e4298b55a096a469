/**
 * Where a statement comes from: the documents and articles that were read, who spoke, through whom
 * it was relayed, and how certain each citation is.
 */
@NullMarked
package io.github.isfmodel.source;

import org.jspecify.annotations.NullMarked;
