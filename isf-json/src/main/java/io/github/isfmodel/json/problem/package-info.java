/** What can be wrong with a document, and how it is told to the reader. */
@NullMarked
package io.github.isfmodel.json.problem;

import org.jspecify.annotations.NullMarked;
