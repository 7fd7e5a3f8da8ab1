package dk.example.host;

import org.maalbar.json.ValueJson;
import org.maalbar.problem.Loaded;

/** What is kept in the database. A host with rules of its own says here what reads and writes them. */
final class Documents {
    private static final ValueJson VALUES = ValueJson.standard();

    private Documents() {}

    static String text(Object value) {
        return VALUES.format(value);
    }

    /** What we have written ourselves: if it cannot be read, that is no mistake of whoever asks for it. */
    static <T> T read(String document, Class<T> type) {
        Loaded<T> loaded = VALUES.parse(document, type);
        return loaded.value()
                .orElseThrow(() -> new IllegalStateException("Kept, but not to be read: " + loaded.problems()));
    }
}
