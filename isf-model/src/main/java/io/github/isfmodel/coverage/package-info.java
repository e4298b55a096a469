/**
 * Which contributors will do which of the tasks that the mandate gives, and which tasks nobody
 * will.
 */
@NullMarked
package io.github.isfmodel.coverage;

import org.jspecify.annotations.NullMarked;
