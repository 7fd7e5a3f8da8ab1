package org.maalbar.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;

/** Reads a document as large as one may be, of the smallest parts of a kind. */
public final class LargestDocument {
    private static final String HEAD = "{\"format\":\"maalbar/1\",\"title\":\"t\","
            + "\"organisations\":[{\"id\":\"a\",\"name\":\"A\"}],"
            + "\"indicators\":[{\"id\":\"a\",\"name\":\"A\",\"behaviour\":\"cumulative\"}],";
    private static final String GOAL = "\"initiatives\":[{\"number\":\"1\",\"title\":\"x\","
            + "\"goals\":[{\"statement\":\"g\",\"due\":\"2020-12-31\",\"rule\":{\"atLeast\":1,\"of\":\"a\"}}]";

    private LargestDocument() {}

    /** What there are many of. */
    enum Kind {
        /** Observations of few characters. */
        OBSERVATIONS("{\"indicator\":\"a\",\"increment\":1,\"period\":\"2018\"}", 620_000),
        /** Contributions of few characters. */
        CONTRIBUTIONS("{\"indicator\":\"a\",\"increment\":1}", 820_000),
        /** Texts of one character. */
        PARTNERS("\"a\"", 4_900_000),
        /** Objects with nothing in them. */
        NOTHINGS("{}", 2_400_000);

        private static final int AT_ONCE = 100_000;

        private final String item;
        private final int count;

        Kind(String item, int count) {
            this.item = item;
            this.count = count;
        }

        private String document() {
            if (this == OBSERVATIONS) {
                return HEAD + "\"observations\":[" + items(count) + "]," + GOAL + "}]}";
            }
            String list = this == PARTNERS ? "partners" : "contributions";
            String activity = "{\"title\":\"t\",\"state\":\"planned\",\"" + list + "\":[" + items(AT_ONCE) + "]}";
            String activities = String.join(",", Collections.nCopies(count / AT_ONCE, activity));
            return HEAD + GOAL + ",\"activities\":[" + activities + "]}]}";
        }

        private String items(int number) {
            return String.join(",", Collections.nCopies(number, item));
        }
    }

    /**
     * Reads it, and prints whether it was read or rejected.
     *
     * @param args the name of a kind
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        byte[] document = Kind.valueOf(args[0]).document().getBytes(StandardCharsets.UTF_8);
        Loaded<Programme> loaded = ProgrammeJson.standard().read(new ByteArrayInputStream(document), args[0]);
        System.out.println(loaded.hasErrors() ? "rejected" : "read");
    }
}
