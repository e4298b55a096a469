/** What several rules share; for use within this library only. */
@NullMarked
package io.github.isfmodel.rule.check;

import org.jspecify.annotations.NullMarked;
