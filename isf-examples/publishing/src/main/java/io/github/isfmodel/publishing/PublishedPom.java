package io.github.isfmodel.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM as users of the artifact get it. */
final class PublishedPom {

  private final Document document;

  private PublishedPom(Document document) {
    this.document = document;
  }

  static PublishedPom of(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new PublishedPom(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not a POM", e);
    }
  }

  /** The text of an element, empty if it is not there. */
  String text(String path) {
    return texts(path).stream().findFirst().orElse("");
  }

  /** The texts of all elements with a path, such as "project/licenses/license/name". */
  List<String> texts(String path) {
    return nodes(path).stream().map(node -> node.getTextContent().strip()).toList();
  }

  /** The names of the elements below the root. */
  List<String> sections() {
    return nodes("project/*").stream().map(Node::getNodeName).toList();
  }

  /**
   * Dependencies as "group:artifact:version:scope", in the order of the POM, with ", optional"
   * after those that do not come along.
   */
  List<String> dependencies() {
    return dependencies("project/dependencies/dependency");
  }

  /** Managed dependencies, in the same form. */
  List<String> managed() {
    return dependencies("project/dependencyManagement/dependencies/dependency");
  }

  private List<String> dependencies(String path) {
    return IntStream.rangeClosed(1, nodes(path).size())
        .mapToObj(i -> dependency(path + "[" + i + "]/"))
        .toList();
  }

  private String dependency(String at) {
    String scope = text(at + "scope");
    return String.join(
        ":",
        text(at + "groupId"),
        text(at + "artifactId"),
        text(at + "version"),
        (scope.isEmpty() ? "compile" : scope)
            + (text(at + "optional").equals("true") ? ", optional" : ""));
  }

  private List<Node> nodes(String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate("/" + path, document, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
