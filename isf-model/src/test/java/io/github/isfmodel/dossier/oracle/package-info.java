/**
 * What every rule must report, told a second time: by a few plain lines for each rule, written from
 * what the rule demands, and compared with the rule on many records.
 */
@NullMarked
package io.github.isfmodel.dossier.oracle;

import org.jspecify.annotations.NullMarked;
