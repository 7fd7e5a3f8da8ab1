package dk.example.engines;

import java.io.Serializable;
import java.util.Optional;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.maalbar.programme.ObservationSummary;

/**
 * What the rows of a file come to.
 *
 * @param file its URI
 * @param counted the summary; null if the file must be read without Spark
 * @param blank how many rows have nothing in them
 */
public record FileCount(String file, ObservationSummary counted, long blank) implements Serializable {
    static final Encoder<FileCount> ENCODER = Encoders.javaSerialization(FileCount.class);

    /** A file that must be read without Spark. */
    static FileCount none(String file) {
        return new FileCount(file, null, 0);
    }

    /** The summary, if Spark could read the file. */
    Optional<ObservationSummary> summary() {
        return Optional.ofNullable(counted);
    }

    /** The programme that they are of. */
    String programme() {
        return LakeFiles.programme(file);
    }
}
