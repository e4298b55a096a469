/**
 * The reader and the writer, driven by one table per type, over a stream of tokens that any JSON
 * library can supply.
 */
@NullMarked
package io.github.isfmodel.json.codec;

import org.jspecify.annotations.NullMarked;
