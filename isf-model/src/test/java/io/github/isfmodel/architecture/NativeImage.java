package io.github.isfmodel.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a native image has to be told of a module, found in the module's classes. */
public final class NativeImage {

  private final Class<?> anyClass;
  private final String folder;

  private NativeImage(Class<?> anyClass, String folder) {
    this.anyClass = anyClass;
    this.folder = folder;
  }

  /**
   * Of a module.
   *
   * @param anyClass a class of the module
   * @param artifact its artifact id
   * @return what is told in its jar
   */
  public static NativeImage of(Class<?> anyClass, String artifact) {
    return new NativeImage(anyClass, "/META-INF/native-image/io.github.isfmodel/" + artifact + "/");
  }

  /**
   * The text of a file.
   *
   * @param name the name, such as "serialization-config.json"
   * @return the text
   */
  public String shipped(String name) {
    try (InputStream in = anyClass.getResourceAsStream(folder + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the names of all classes of the module whose objects Java may serialize, but for
   * exceptions}
   */
  public Set<String> serializable() {
    return new ClassFileImporter()
        .importUrl(anyClass.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(type -> type.isAssignableTo(Serializable.class) && !type.isInterface())
            .filter(type -> !type.isAssignableTo(Throwable.class))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A list of names, as a native image reads it.
   *
   * @param names the names of classes, in the order of the list
   * @return the JSON text
   */
  public static String json(Collection<String> names) {
    return names.stream()
        .map(name -> "  {\"name\": \"" + name + "\"}")
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /**
   * What Java meets when it serializes a value.
   *
   * @param value the value
   * @return the names of the classes, those of parts and of the platform among them
   */
  public static Set<String> metIn(Object value) {
    Set<String> met = new TreeSet<>();
    try (ObjectOutputStream out =
        new ObjectOutputStream(OutputStream.nullOutputStream()) {
          @Override
          protected void annotateClass(Class<?> type) {
            met.add(type.getName());
          }
        }) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return met;
  }
}
