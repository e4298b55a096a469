package io.github.isfmodel.publishing;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Leaves of a class file what can be seen from outside. */
final class WithoutCode extends ClassVisitor {

  private static final int OPEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

  private WithoutCode(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  static byte[] of(ClassReader reader) {
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new WithoutCode(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return writer.toByteArray();
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    return (access & OPEN) == 0
        ? null
        : super.visitField(access, name, descriptor, signature, value);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return (access & OPEN) == 0
        ? null
        : super.visitMethod(access, name, descriptor, signature, exceptions);
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String simpleName, int access) {
    if (outer != null && simpleName != null) {
      super.visitInnerClass(inner, outer, simpleName, access);
    }
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {}

  @Override
  public void visitNestHost(String host) {}

  @Override
  public void visitNestMember(String member) {}
}
