package dk.example.engines;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.maalbar.csv.RowCounts;

/**
 * What became of a programme.
 *
 * @param programme its id
 * @param isAssessed whether it was; if not, {@code problems} says why
 * @param read how many rows its files have
 * @param accepted how many are right
 * @param rejected how many are wrong
 * @param blank how many have nothing in them
 */
public record Outcome(String programme, boolean isAssessed, long read, long accepted, long rejected, long blank)
        implements Serializable {
    static final Encoder<Outcome> ENCODER = Encoders.javaSerialization(Outcome.class);

    static Outcome of(String programme, boolean isAssessed, RowCounts rows) {
        return new Outcome(programme, isAssessed, rows.read(), rows.accepted(), rows.rejected(), rows.blank());
    }

    /** Its row in the list of all, below {@code programme,outcome,read,accepted,rejected,blank}. */
    List<String> row() {
        Stream<Long> numbers = Stream.of(read, accepted, rejected, blank);
        return Stream.concat(Stream.of(programme, isAssessed ? "assessed" : "rejected"), numbers.map(String::valueOf))
                .toList();
    }
}
