/**
 * What a mandate gives a force to do: tasks, the manner and the strength in which they are given,
 * and the force that may be used for them.
 */
@NullMarked
package io.github.isfmodel.task;

import org.jspecify.annotations.NullMarked;
