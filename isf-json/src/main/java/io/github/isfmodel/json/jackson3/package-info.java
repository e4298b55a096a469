/**
 * The same format through an {@code ObjectMapper} of Jackson 3. Jackson 3 is an optional
 * dependency: who uses this package has {@code tools.jackson.core:jackson-databind} among their
 * own.
 */
@NullMarked
package io.github.isfmodel.json.jackson3;

import org.jspecify.annotations.NullMarked;
