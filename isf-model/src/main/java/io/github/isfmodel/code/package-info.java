/**
 * Codes and the vocabularies that they come from: enumerations that may grow without breaking a
 * reader, and the exception with which every leaf value refuses what it cannot hold.
 */
@NullMarked
package io.github.isfmodel.code;

import org.jspecify.annotations.NullMarked;
