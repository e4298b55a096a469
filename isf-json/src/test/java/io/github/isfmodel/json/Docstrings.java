package io.github.isfmodel.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the comments in the sources of the model say about its types and their attributes. */
final class Docstrings {

  private static final Path SOURCES = Path.of("../isf-model/src/main/java");
  private static final Set<String> BLOCKS = Set.of("p", "ul", "ol");

  /** Comments by binary class name; of members, by class name, a hash and the member's name. */
  private final Map<String, DocCommentTree> comments = new HashMap<>();

  private final Set<Class<?>> read = new HashSet<>();

  /** The first sentence about a type. */
  String of(Class<?> type) {
    String text = text(comment(type).getFullBody());
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** What an attribute is. */
  String of(Class<?> type, String attribute) {
    return type.isRecord() ? component(type, attribute) : accessor(type, attribute);
  }

  /** What a constant of an enumeration means. */
  String ofConstant(Class<?> type, String name) {
    return find(type, type.getName() + "#" + name)
        .map(comment -> text(comment.getFullBody()))
        .orElseThrow(() -> new IllegalStateException("no comment on " + name + " of " + type));
  }

  private String component(Class<?> type, String name) {
    return comment(type).getBlockTags().stream()
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .filter(param -> param.getName().getName().contentEquals(name))
        .map(param -> text(param.getDescription()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " does not say what " + name + " is"));
  }

  private String accessor(Class<?> type, String name) {
    return andInterfaces(type)
        .filter(each -> SOURCES.resolve(file(each)).toFile().exists())
        .flatMap(each -> find(each, each.getName() + "#" + name).stream())
        .map(comment -> text(comment.getFullBody()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " does not say what " + name + " is"));
  }

  /** A type and what it implements: a comment that is not repeated is that of an interface. */
  private static Stream<Class<?>> andInterfaces(Class<?> type) {
    return Stream.concat(
        Stream.of(type), Stream.of(type.getInterfaces()).flatMap(Docstrings::andInterfaces));
  }

  private DocCommentTree comment(Class<?> type) {
    return find(type, type.getName())
        .orElseThrow(() -> new IllegalStateException("no comment on " + type));
  }

  private Optional<DocCommentTree> find(Class<?> type, String key) {
    if (read.add(type.getNestHost())) {
      parse(type.getNestHost());
    }
    return Optional.ofNullable(comments.get(key));
  }

  private static String file(Class<?> type) {
    return type.getNestHost().getName().replace('.', '/') + ".java";
  }

  private void parse(Class<?> outermost) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path file = SOURCES.resolve(file(outermost));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        TreePath path = new TreePath(unit);
        for (Tree declared : unit.getTypeDecls()) {
          add(docs, new TreePath(path, declared), outermost.getPackageName() + ".");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(DocTrees docs, TreePath path, String prefix) {
    String name = prefix + ((ClassTree) path.getLeaf()).getSimpleName();
    put(docs, path, name);
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      TreePath place = new TreePath(path, member);
      if (member instanceof ClassTree) {
        add(docs, place, name + "$");
      } else if (member instanceof MethodTree method && method.getParameters().isEmpty()) {
        put(docs, place, name + "#" + method.getName());
      } else if (member instanceof VariableTree field) {
        put(docs, place, name + "#" + field.getName());
      }
    }
  }

  private void put(DocTrees docs, TreePath path, String name) {
    DocCommentTree comment = docs.getDocCommentTree(path);
    if (comment != null) {
      comments.put(name, comment);
    }
  }

  /** The words, without mark-up, up to the first list or the second paragraph. */
  private static String text(List<? extends DocTree> parts) {
    StringBuilder text = new StringBuilder();
    for (DocTree part : parts) {
      if (part instanceof StartElementTree start
          && BLOCKS.contains(start.getName().toString().toLowerCase(Locale.ROOT))) {
        break;
      }
      text.append(plain(part));
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static String plain(DocTree part) {
    if (part instanceof ReturnTree returned) {
      return text(returned.getDescription());
    }
    if (part instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (part instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? link.getReference().getSignature().replaceFirst("^#", "").replaceFirst("\\(.*", "")
          : text(link.getLabel());
    }
    return part.toString();
  }
}
