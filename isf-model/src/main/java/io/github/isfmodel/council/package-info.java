/**
 * The Security Council of the United Nations: who sat on it on a given day, what its members voted,
 * and what the voting rules of Article 27 of the Charter make of it. The days are calendar days in
 * New York, where the Council sits. Everything here is immutable and safe for use by several
 * threads.
 */
@NullMarked
package io.github.isfmodel.council;

import org.jspecify.annotations.NullMarked;
