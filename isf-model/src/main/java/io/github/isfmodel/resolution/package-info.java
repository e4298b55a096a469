/**
 * Acts that authorize, prolong, change or end a mandate, from the first draft to what became of it.
 */
@NullMarked
package io.github.isfmodel.resolution;

import org.jspecify.annotations.NullMarked;
