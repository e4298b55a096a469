/** What happened, or was reported or announced to have happened. */
@NullMarked
package io.github.isfmodel.event;

import org.jspecify.annotations.NullMarked;
