/**
 * Everybody who acts or is acted upon: states, entities that are not members of the United Nations,
 * organizations, organs, armed groups, persons in their roles, and groups of them.
 */
@NullMarked
package io.github.isfmodel.actor;

import org.jspecify.annotations.NullMarked;
