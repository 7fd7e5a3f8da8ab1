package dk.example.engines;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ObservationRows;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;

/**
 * Sums up the rows that Spark counted, file by file.
 *
 * @param files the lake
 */
record Counting(LakeFiles files) implements MapPartitionsFunction<Row, FileCount> {
    /** The programme of an id; a task reads it itself, as a programme does not travel. */
    static Loaded<Programme> programme(LakeFiles files, String id) throws IOException {
        String file = files.programmeFile(id);
        if (!LakeFiles.exists(file)) {
            return Loaded.failed(List.of(Problem.error(
                    "no-programme",
                    Place.unknown().inFile(LakeFiles.name(file)),
                    "There is no such file",
                    "Filen findes ikke")));
        }
        try (InputStream in = LakeFiles.open(file)) {
            return ProgrammeJson.standard().read(in, LakeFiles.name(file));
        }
    }

    @Override
    public Iterator<FileCount> call(Iterator<Row> rows) throws IOException {
        List<FileCount> counts = new ArrayList<>();
        Optional<Programme> programme = Optional.empty();
        String last = "";
        OneFile file = null;
        while (rows.hasNext()) {
            Row row = rows.next();
            String name = row.getString(0);
            if (file == null || !file.name.equals(name)) {
                if (file != null) {
                    counts.add(file.count());
                }
                String id = LakeFiles.programme(name);
                if (!id.equals(last)) {
                    programme = programme(files, id).value();
                    last = id;
                }
                file = new OneFile(name, programme);
            }
            file.add(row);
        }
        if (file != null) {
            counts.add(file.count());
        }
        return counts.iterator();
    }

    /** The rows of a file, which cannot be summed up without its programme. */
    private static final class OneFile {
        private final String name;
        private final Optional<ObservationRows> rows;
        private boolean isDoubtful;

        OneFile(String name, Optional<Programme> programme) {
            this.name = name;
            this.rows = programme.map(
                    each -> ObservationRows.of(name, Dialect.RFC_4180, each, Lake.GROUPED.toArray(String[]::new)));
            this.isDoubtful = programme.isEmpty();
        }

        void add(Row row) {
            if (isDoubtful || row.isNullAt(1)) {
                isDoubtful = true;
                return;
            }
            String[] cells = row.getString(1).split(",", -1);
            long count = row.getLong(2);
            if (List.of(cells).equals(Lake.GROUPED)) {
                // Its header, unless it is there again.
                isDoubtful = count > 1;
            } else {
                isDoubtful = !rows.orElseThrow().add(count, cells);
            }
        }

        FileCount count() {
            if (isDoubtful) {
                return FileCount.none(name);
            }
            Imported<ObservationSummary> summary = rows.orElseThrow().summary();
            if (!summary.problems().isEmpty()) {
                // A warning, too, is given with its line.
                return FileCount.none(name);
            }
            return new FileCount(name, summary.orElseThrow(), summary.rows().blank());
        }
    }
}
