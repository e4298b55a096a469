package io.github.isfmodel.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class in lines: itself, and its fields and methods sorted, without type arguments. */
final class Listing extends ClassVisitor {

  private static final int FLAGS =
      Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_STATIC | Opcodes.ACC_ABSTRACT;

  private final List<String> members = new ArrayList<>();
  private String head = "";

  private Listing() {
    super(Opcodes.ASM9);
  }

  static String of(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    Listing listing = new Listing();
    reader.accept(listing, 0);
    int access = Nesting.of(reader).access();
    Collections.sort(listing.members);
    return Stream.concat(
            Stream.of(kind(access) + listing.head), listing.members.stream().map("  "::concat))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    head =
        Stream.concat(Stream.ofNullable(superName), Stream.of(interfaces))
            .map(Listing::readable)
            .filter(each -> !each.equals("Object"))
            .reduce(readable(name), (before, each) -> before + " : " + each);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    members.add(flags(access) + name + ": " + readable(Type.getType(descriptor)));
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
      String parameters =
          Stream.of(Type.getArgumentTypes(descriptor))
              .map(Listing::readable)
              .collect(Collectors.joining(", ", "(", "): "));
      members.add(flags(access) + name + parameters + readable(Type.getReturnType(descriptor)));
    }
    return null;
  }

  @Override
  public void visitPermittedSubclass(String subclass) {
    members.add("permits " + readable(subclass));
  }

  private static String flags(int access) {
    int shown = access & FLAGS;
    StringBuilder flags = new StringBuilder();
    if ((shown & Opcodes.ACC_PROTECTED) != 0) {
      flags.append("protected ");
    }
    if ((shown & Opcodes.ACC_STATIC) != 0) {
      flags.append("static ");
    }
    if ((shown & Opcodes.ACC_ABSTRACT) != 0) {
      flags.append("abstract ");
    }
    return flags.toString();
  }

  private static String kind(int access) {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return "annotation ";
    }
    if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return "interface ";
    }
    return (access & Opcodes.ACC_ENUM) != 0 ? "enum " : flags(access) + "class ";
  }

  private static String readable(Type type) {
    return readable(type.getClassName());
  }

  private static String readable(String name) {
    return name.replace('/', '.')
        .replaceFirst("^java\\.(lang|util|time)\\.(?=[A-Z])", "")
        .replaceFirst("^io\\.github\\.isfmodel\\.", "");
  }
}
