package dk.example.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ObservationTable;
import org.maalbar.csv.RowCounts;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.xlsx.ObservationWorkbook;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes observations as a table, no larger than our readers allow, and adds those that the programme has not got. */
@RestController
@RequestMapping("/programmes/{id}/observations")
class ObservationController {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProgrammeStore store;

    ObservationController(ProgrammeStore store) {
        this.store = store;
    }

    /**
     * What became of a table.
     *
     * @param rows what became of each row
     * @param problems what should be looked at
     */
    record Added(RowCounts rows, List<Problem> problems) {}

    @PostMapping(consumes = "text/csv")
    ResponseEntity<Added> csv(@PathVariable String id, InputStream table) {
        return add(id, before -> ObservationTable.standard().read(table, "", before));
    }

    @PostMapping(consumes = EXCEL)
    ResponseEntity<Added> excel(@PathVariable String id, InputStream workbook) {
        return add(id, before -> ObservationWorkbook.standard().read(workbook, "", before));
    }

    private ResponseEntity<Added> add(String id, Reading reading) {
        List<Added> added = new ArrayList<>();
        StoredProgramme stored = store.change(id, before -> {
            Imported<Programme> imported = read(reading, before);
            Programme after = imported.orElseThrow();
            added.add(new Added(imported.rows(), imported.problems()));
            return after;
        });
        return ResponseEntity.ok().eTag(stored.etag()).body(added.get(0));
    }

    private static Imported<Programme> read(Reading reading, Programme before) {
        try {
            return reading.read(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table that belongs to a programme. */
    private interface Reading {
        Imported<Programme> read(Programme before) throws IOException;
    }
}
