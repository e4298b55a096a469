/**
 * What changed between two texts of an act, clause by clause: such as a draft and the text that was
 * adopted.
 */
@NullMarked
package io.github.isfmodel.draft;

import org.jspecify.annotations.NullMarked;
