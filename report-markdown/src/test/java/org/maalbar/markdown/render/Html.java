package org.maalbar.markdown.render;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a reader of HTML makes of a report. With its void elements closed, a report is well-formed XML, which the JDK reads. */
final class Html {
    private static final Pattern VOID = Pattern.compile("<(meta|br|hr|col|wbr)( [^>]*)?>");

    private Html() {}

    static Element document(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(VOID.matcher(html).replaceAll("<$1$2/>"))))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return fail(html, e);
        }
    }

    /** The names of all elements with those of their attributes, indented by depth, but for places to break long words. */
    static List<String> shape(Element element) {
        List<String> shape = new ArrayList<>();
        addShape(element, 0, shape);
        return shape;
    }

    private static void addShape(Element element, int depth, List<String> shape) {
        if (element.getTagName().equals("wbr")) {
            return;
        }
        StringBuilder line = new StringBuilder(" ".repeat(depth) + element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            line.append(' ').append(attributes.item(i).getNodeName());
        }
        shape.add(line.toString());
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                addShape(inner, depth + 1, shape);
            }
        }
    }

    /** The text of every element that has any of its own. */
    static List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                own.append(text.getData());
            } else if (child.getNodeName().equals("br")) {
                own.append(' ');
            } else if (child instanceof Element inner && !inner.getTagName().equals("wbr")) {
                texts.addAll(texts(inner));
            }
        }
        if (!own.toString().isBlank()) {
            texts.add(own.toString().strip());
        }
        return texts;
    }

    /** The values of an attribute, wherever it is. */
    static List<String> attributes(String name, Element element) {
        List<String> values = new ArrayList<>();
        if (element.hasAttribute(name)) {
            values.add(element.getAttribute(name));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                values.addAll(attributes(name, inner));
            }
        }
        return values;
    }
}
