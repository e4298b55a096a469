/** Rules that the class files of every published module keep, checked by ArchUnit. */
package io.github.isfmodel.architecture;
