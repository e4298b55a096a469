package io.github.isfmodel.publishing;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Where a class is declared.
 *
 * @param access its access flags as written in the source; for a nested class other than in its own
 *     header
 * @param outer the internal name of the class that it is a member of; its own, if of none
 * @param isNamed whether it can be named, so is neither local nor anonymous
 */
record Nesting(int access, String outer, boolean isNamed) {

  static Nesting of(ClassReader reader) {
    String name = reader.getClassName();
    Finder finder = new Finder(name, new Nesting(reader.getAccess(), name, true));
    reader.accept(finder, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return finder.found;
  }

  private static final class Finder extends ClassVisitor {
    private final String name;
    private Nesting found;

    Finder(String name, Nesting topLevel) {
      super(Opcodes.ASM9);
      this.name = name;
      this.found = topLevel;
    }

    @Override
    public void visitInnerClass(
        String inner, @Nullable String outer, @Nullable String simpleName, int access) {
      if (inner.equals(name)) {
        boolean named = outer != null && simpleName != null;
        found = new Nesting(access, outer == null ? name : outer, named);
      }
    }
  }
}
