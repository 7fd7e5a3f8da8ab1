package org.maalbar.annex.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.file.BrokenSourceException;

/** The styles of a Word document. */
public final class WordStyles {
    private static final int MOST = 20_000;
    private static final int MOST_BASES = 20;

    private final Map<String, WordStyle> own = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, WordStyle> whole = new HashMap<>();
    private String usual = "";

    private WordStyles() {}

    public static WordStyles of(WordParts parts) throws IOException {
        WordStyles styles = new WordStyles();
        Optional<WordXml> part = parts.settings("styles");
        if (part.isPresent()) {
            try (WordXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("style")) {
                        styles.add(xml);
                    }
                }
            }
        }
        return styles;
    }

    private void add(WordXml xml) throws BrokenSourceException {
        String id = Objects.requireNonNullElse(xml.attribute("styleId"), "");
        String isUsual = xml.attribute("default");
        if ("paragraph".equals(xml.attribute("type")) && isUsual != null && !isUsual.matches("0|false|off")) {
            usual = id;
        }
        String name = "";
        Integer outline = null;
        Integer list = null;
        Integer level = null;
        Boolean isHidden = null;
        int style = xml.depth();
        while (xml.nextIn(style)) {
            if (xml.isStart()) {
                String value = Objects.requireNonNullElse(xml.attribute("val"), "");
                switch (xml.name()) {
                    case "name" -> name = value.toLowerCase(Locale.ROOT);
                    case "basedOn" -> bases.put(id, value);
                    case "outlineLvl" -> outline = xml.number(9);
                    case "numId" -> list = xml.number(0);
                    case "ilvl" -> level = xml.number(0);
                    case "vanish" -> isHidden = xml.isOn();
                    // Those of a table style are for parts of the table only, and the others were so before a change.
                    case "tblStylePr", "pPrChange", "rPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
        own.put(id, new WordStyle(id, name, outline, list, level, isHidden));
        if (own.size() > MOST) {
            throw BrokenSourceException.broken(
                    "The document has more than " + MOST + " styles",
                    "Dokumentet har mere end " + MOST + " typografier");
        }
    }

    /** A style by its id; the usual one if that is null or unknown. */
    public WordStyle style(@Nullable String id) {
        return whole.computeIfAbsent(id != null && own.containsKey(id) ? id : usual, this::whole);
    }

    private WordStyle whole(String id) {
        List<WordStyle> chain = new ArrayList<>();
        String next = id;
        // Styles in a circle are based on each other for ever.
        while (next != null && own.containsKey(next) && chain.size() < MOST_BASES) {
            chain.add(Objects.requireNonNull(own.get(next)));
            next = bases.get(next);
        }
        return chain.stream().reduce(WordStyle::basedOn).orElse(WordStyle.PLAIN);
    }
}
