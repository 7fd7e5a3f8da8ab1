package dk.example.engines;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.maalbar.json.ProgrammeJson;

/** A lake of programmes, each with one small file that is a little wrong in some way, or only looks so. */
final class Hostile {
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\r",
            "\n",
            "\r\n",
            "\\",
            "\\\"",
            "'",
            " ",
            "\t",
            "\u00A0",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "#",
            "æ",
            "\u00AD",
            "é",
            "1",
            "0",
            "a",
            "null",
            "NaN",
            "visits-0",
            "2025-01-02",
            "about 3",
            "=1+1",
            "--",
            "\uFFFD",
            "e\u0301",
            "\uD83D\uDE00");

    private final Random random;

    private Hostile(Random random) {
        this.random = random;
    }

    /** Writes so many programmes; the same seed makes the same ones. */
    static void write(Path lake, int programmes, long seed) throws IOException {
        Hostile hostile = new Hostile(new Random(seed));
        Files.createDirectories(lake.resolve("programmes"));
        for (int at = 0; at < programmes; at++) {
            ProgrammeJson.standard()
                    .write(Visits.programme("nr. " + at, 10), lake.resolve("programmes/h" + at + ".json"));
            Path folder = Files.createDirectories(lake.resolve("observations/h" + at));
            Files.write(folder.resolve("visits.csv"), hostile.file().getBytes(hostile.charset()));
        }
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private Charset charset() {
        return once(12) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    private String file() {
        StringBuilder file = new StringBuilder(Lake.HEADER).append(once(6) ? "\r\n" : "\n");
        int rows = 1 + random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            file.append(row(row)).append(once(20) ? "\r" : once(15) ? "\n\n" : once(6) ? "\r\n" : "\n");
        }
        return once(4) ? file.toString().stripTrailing() : file.toString();
    }

    private String row(int number) {
        List<String> cells = new ArrayList<>(List.of(
                cell("v" + number),
                cell("visits-" + random.nextInt(4)),
                cell(once(4) ? "about 20" : String.valueOf(random.nextInt(9))),
                cell("2025-01-0" + (1 + random.nextInt(9))),
                cell("Bibliotek " + number)));
        if (once(40)) {
            cells.remove(4);
        } else if (once(40)) {
            cells.add(once(2) ? "" : "x");
        }
        return String.join(",", cells);
    }

    private String cell(String usual) {
        if (!once(10)) {
            return usual;
        } else if (once(6)) {
            return once(2) ? "\"" + usual + "\"" : "";
        }
        StringBuilder cell = new StringBuilder(once(2) ? usual : "");
        for (int pieces = 1 + random.nextInt(3); pieces > 0; pieces--) {
            cell.insert(random.nextInt(cell.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
        }
        return cell.toString();
    }
}
