package io.github.isfmodel.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * The API of a module: the public classes of its exported packages with what is public or protected
 * in them, and the hidden classes that these extend. Methods have no code.
 *
 * @param classes the class files by path, such as "io/github/isfmodel/pledge/Pledge.class"
 * @param exported the exported packages; empty if there is no module descriptor, so all are
 */
record Api(SortedMap<String, byte[]> classes, Set<String> exported) {

  private static final String DESCRIPTOR = "module-info.class";
  private static final String CLASS = ".class";

  /** So that the same API gives the same jar. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(2025, 11, 17, 0, 0);

  /** Takes the API out of a folder of class files. */
  static Api of(Path folder) throws IOException {
    Set<String> exported = exported(folder);
    SortedMap<String, byte[]> all = read(folder);
    SortedMap<String, byte[]> api = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (Map.Entry<String, byte[]> each : all.entrySet()) {
      if (isExported(each.getKey(), exported) && isPublic(each.getKey(), all)) {
        open.add(each.getKey());
      }
    }
    while (!open.isEmpty()) {
      String path = open.remove();
      byte[] bytes = all.get(path);
      if (bytes != null && !api.containsKey(path)) {
        ClassReader reader = new ClassReader(bytes);
        api.put(path, WithoutCode.of(reader));
        open.add(reader.getSuperName() + CLASS);
        Stream.of(reader.getInterfaces()).map(name -> name + CLASS).forEach(open::add);
      }
    }
    return new Api(api, exported);
  }

  private static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(CLASS) && !path.endsWith("-info.class")) {
          all.put(path, Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  private static Set<String> exported(Path folder) throws IOException {
    Path descriptor = folder.resolve(DESCRIPTOR);
    if (!Files.exists(descriptor)) {
      return Set.of();
    }
    try (InputStream in = Files.newInputStream(descriptor)) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(each -> !each.isQualified())
          .map(Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isExported(String path, Set<String> exported) {
    return exported.isEmpty()
        || exported.contains(path.substring(0, path.lastIndexOf('/')).replace('/', '.'));
  }

  /** Whether a class and all that it is nested in can be named from outside. */
  private static boolean isPublic(String path, Map<String, byte[]> all) {
    String name = path.substring(0, path.length() - CLASS.length());
    byte[] bytes = all.get(path);
    if (bytes == null) {
      return false;
    }
    Nesting nesting = Nesting.of(new ClassReader(bytes));
    int open = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    return nesting.isNamed()
        && (nesting.access() & open) != 0
        && (nesting.access() & Opcodes.ACC_SYNTHETIC) == 0
        && (nesting.outer().equals(name) || isPublic(nesting.outer() + CLASS, all));
  }

  /** A jar for japicmp; the same API gives the same bytes. */
  byte[] jar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(ANY_TIME);
        out.putNextEntry(entry);
        out.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** The same for people: a line for each class and, indented, for each of its members. */
  String listing() {
    StringBuilder text = new StringBuilder();
    exported.forEach(name -> text.append("exports ").append(name).append('\n'));
    classes.values().forEach(each -> text.append(Listing.of(each)));
    return text.toString();
  }
}
