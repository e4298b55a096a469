/**
 * What the acts on a force add up to on a day: whether its mandate is in force, under which act,
 * until when, with which tasks, ceiling and reports.
 */
@NullMarked
package io.github.isfmodel.mandate;

import org.jspecify.annotations.NullMarked;
