package org.maalbar.xlsx.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.xlsx.archive.Archive;
import org.maalbar.xlsx.archive.Broken;

/** Which other parts a part needs. What is outside of the workbook is none of them: it is never followed. */
final class Relationships {
    private static final long MOST_BYTES = 4L << 20;
    private static final int MOST = 10_000;

    private final Map<String, Target> byId = new LinkedHashMap<>();

    /** Another part, and what it is for. */
    private record Target(String type, String part) {}

    private Relationships() {}

    /** Those of a part, or of the whole package if that is empty; none if the package does not list any. */
    static Relationships of(Archive archive, String part) throws IOException {
        Relationships relationships = new Relationships();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        if (!archive.has(list)) {
            return relationships;
        }
        try (XmlPart xml = XmlPart.of(archive, list, MOST_BYTES)) {
            while (xml.next()) {
                if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    relationships.add(xml, folder);
                }
            }
        }
        return relationships;
    }

    private void add(XmlPart xml, String folder) throws BrokenTableException {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null || byId.size() == MOST) {
            throw Broken.damaged();
        }
        byId.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
    }

    /** The name of a part as it is seen from a folder. */
    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                base = base.substring(0, Math.max(0, base.lastIndexOf('/', base.length() - 2) + 1));
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    /** The part of an id, if it is for something. */
    Optional<String> part(String id, String type) {
        return Optional.ofNullable(byId.get(id))
                .filter(target -> target.type.equals(type))
                .map(Target::part);
    }

    /** The first part that is for something. */
    Optional<String> first(String type) {
        return byId.values().stream()
                .filter(target -> target.type.equals(type))
                .map(Target::part)
                .findFirst();
    }
}
