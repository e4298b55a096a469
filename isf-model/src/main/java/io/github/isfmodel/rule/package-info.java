/**
 * Rules as a body of law: each with a stable id, its authority, one message and one remedy; the
 * violations that they find; and the Jakarta constraint that carries them.
 */
@NullMarked
package io.github.isfmodel.rule;

import org.jspecify.annotations.NullMarked;
