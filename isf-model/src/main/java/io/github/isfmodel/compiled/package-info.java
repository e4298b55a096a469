/**
 * A record made ready for asking which pledges are blocked on very many days or under very many
 * assumptions, without allocating anything for a question.
 */
@NullMarked
package io.github.isfmodel.compiled;

import org.jspecify.annotations.NullMarked;
