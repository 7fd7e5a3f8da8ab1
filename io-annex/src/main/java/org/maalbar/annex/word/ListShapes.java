package org.maalbar.annex.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maalbar.annex.file.BrokenSourceException;

/** The lists that a Word document defines. Those that are numbered on and on have a shape in common. */
public final class ListShapes {
    /** How many levels a list has. */
    public static final int LEVELS = 9;

    private static final int MOST = 100_000;

    private final Map<String, ListShape> shapes = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<Integer, DefinedList> lists = new HashMap<>();
    private int count;

    /**
     * A list.
     *
     * @param shape the id of its shape
     * @param starts what it starts at, by level, where that is not what the shape says
     * @param levels the levels that are not as in the shape
     */
    private record DefinedList(String shape, Map<Integer, Integer> starts, ListShape levels) {}

    private ListShapes() {}

    public static ListShapes of(WordParts parts) throws IOException {
        ListShapes shapes = new ListShapes();
        Optional<WordXml> part = parts.settings("numbering");
        if (part.isPresent()) {
            try (WordXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("abstractNum")) {
                        shapes.addShape(xml);
                    } else if (xml.isStart() && xml.name().equals("num")) {
                        shapes.addList(xml);
                    }
                }
            }
        }
        return shapes;
    }

    private void addShape(WordXml xml) throws BrokenSourceException {
        ListShape shape = new ListShape();
        String id = Objects.requireNonNullElse(xml.attribute("abstractNumId"), "");
        shapes.put(id, shape);
        count();
        int element = xml.depth();
        while (xml.nextIn(element)) {
            if (xml.isStart()) {
                String value = Objects.requireNonNullElse(xml.attribute("val"), "");
                switch (xml.name()) {
                    case "lvl" -> addLevel(xml, shape);
                    case "styleLink" -> linked.put(value, id);
                    case "numStyleLink" -> shape.linkTo(value);
                    default -> {}
                }
            }
        }
    }

    private void addList(WordXml xml) throws BrokenSourceException {
        int id = integer(xml, "numId");
        String shape = "";
        Map<Integer, Integer> starts = new HashMap<>();
        ListShape levels = new ListShape();
        int element = xml.depth();
        int level = 0;
        while (xml.nextIn(element)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNumId" -> shape = Objects.requireNonNullElse(xml.attribute("val"), "");
                    case "lvlOverride" -> level = integer(xml, "ilvl");
                    case "startOverride" -> starts.put(level, xml.number(1));
                    case "lvl" -> addLevel(xml, levels);
                    default -> {}
                }
            }
        }
        lists.put(id, new DefinedList(shape, starts, levels));
        count();
    }

    private void addLevel(WordXml xml, ListShape shape) throws BrokenSourceException {
        int level = integer(xml, "ilvl");
        String format = "decimal";
        String text = "";
        String style = "";
        int start = 0;
        int restart = level;
        boolean isPlain = false;
        int element = xml.depth();
        while (xml.nextIn(element)) {
            if (xml.isStart()) {
                String value = Objects.requireNonNullElse(xml.attribute("val"), "");
                switch (xml.name()) {
                    case "numFmt" -> format = value;
                    case "lvlText" -> text = value;
                    case "start" -> start = xml.number(0);
                    case "lvlRestart" -> restart = xml.number(level);
                    case "isLgl" -> isPlain = xml.isOn();
                    case "pStyle" -> style = value;
                    default -> {}
                }
            }
        }
        shape.set(level, new ListLevel(format, text, start, restart, isPlain, style));
        count();
    }

    /** An attribute that is a level or an id; no level or list has the number that comes of anything else. */
    private static int integer(WordXml xml, String attribute) {
        String value = xml.attribute(attribute);
        return value == null || !value.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(value);
    }

    private void count() throws BrokenSourceException {
        count++;
        if (count > MOST) {
            throw BrokenSourceException.broken(
                    "The document has more than " + MOST + " kinds of lists",
                    "Dokumentet har mere end " + MOST + " slags lister");
        }
    }

    public boolean has(int list) {
        DefinedList defined = lists.get(list);
        return defined != null && shapes.containsKey(shapeOf(list));
    }

    /** The id of the shape of a list, which lists that are numbered on have in common. */
    String shapeOf(int list) {
        DefinedList defined = lists.get(list);
        String id = defined == null ? "" : defined.shape();
        ListShape shape = shapes.get(id);
        return shape == null ? id : linked.getOrDefault(shape.link(), id);
    }

    public ListLevel level(int list, int level) {
        DefinedList defined = lists.get(list);
        if (defined != null && defined.levels().has(level)) {
            return defined.levels().level(level);
        }
        return shape(list).level(level);
    }

    /** The level of a list whose style that is; another if none is. */
    public int levelOf(int list, String style, int otherwise) {
        return shape(list).levelOf(style, otherwise);
    }

    /** What a list starts at in a level, where it says so itself. */
    Optional<Integer> ownStart(int list, int level) {
        return Optional.ofNullable(lists.get(list))
                .map(defined -> defined.starts().get(level));
    }

    private ListShape shape(int list) {
        return shapes.getOrDefault(shapeOf(list), new ListShape());
    }
}
