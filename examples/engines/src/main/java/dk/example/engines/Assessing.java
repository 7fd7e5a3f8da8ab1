package dk.example.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ObservationTable;
import org.maalbar.csv.RowCounts;
import org.maalbar.json.AssessmentJson;
import org.maalbar.markdown.Report;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;

/**
 * Assesses a programme with what all its files come to, and writes {@code assessments/ID.json} and {@code annexes/ID.html}. What is
 * wrong is written to {@code problems/ID.csv}; with an error there is no assessment, since the rest could say too much. A task that is
 * done again writes the same.
 *
 * @param files the lake
 * @param out where to write
 * @param day the day of assessment
 * @param step what is done before the files of a programme are written
 */
record Assessing(LakeFiles files, String out, String day, Step step)
        implements CoGroupFunction<String, String, FileCount, Outcome> {

    Assessing {
        // A day that does not exist is rejected here, and not in a task.
        Assessor.on(day);
    }

    /** Something to be done on the way, for tests. */
    interface Step extends Serializable {
        /** Does it for a programme. */
        void before(String programme);
    }

    @Override
    public Iterator<Outcome> call(String id, Iterator<String> ids, Iterator<FileCount> counts) throws IOException {
        List<FileCount> parts = new ArrayList<>();
        counts.forEachRemaining(parts::add);
        parts.sort(Comparator.comparing(FileCount::file));
        return List.of(assess(id, parts)).iterator();
    }

    private Outcome assess(String id, List<FileCount> parts) throws IOException {
        Loaded<Programme> loaded = Counting.programme(files, id);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        RowCounts rows = new RowCounts(0, 0, 0, 0);
        boolean isRight = loaded.value().isPresent();
        if (isRight) {
            Programme programme = loaded.orElseThrow();
            ObservationSummary all = ObservationSummary.of(programme);
            for (FileCount part : parts) {
                Imported<ObservationSummary> read = part.summary().isPresent() ? counted(part) : read(part, programme);
                rows = rows.plus(read.rows());
                problems.addAll(read.problems());
                isRight &= !read.hasErrors() && isMerged(all, read, problems);
            }
            step.before(id);
            if (isRight) {
                write(id, Assessor.on(day).assess(programme.observing(all)));
            }
        }
        if (!problems.isEmpty()) {
            write(id, problems);
        }
        return Outcome.of(id, isRight, rows);
    }

    /** The files of a programme may come to a sum that none of them has. */
    private static boolean isMerged(ObservationSummary all, Imported<ObservationSummary> read, List<Problem> problems) {
        try {
            all.merge(read.orElseThrow());
            return true;
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return false;
        }
    }

    private static Imported<ObservationSummary> counted(FileCount part) {
        ObservationSummary summary = part.summary().orElseThrow();
        return Imported.of(
                Loaded.of(summary, List.of()),
                new RowCounts(summary.count() + part.blank(), summary.count(), 0, part.blank()));
    }

    private static Imported<ObservationSummary> read(FileCount part, Programme programme) throws IOException {
        if (!LakeFiles.isTable(part.file())) {
            return Imported.of(
                    Loaded.failed(List.of(Problem.error(
                            "no-table",
                            Place.unknown().inFile(LakeFiles.name(part.file())),
                            "This is no file whose name ends with .csv: move it to another folder",
                            "Dette er ikke en fil, hvis navn ender på .csv: flyt den til en anden mappe"))),
                    new RowCounts(0, 0, 0, 0));
        }
        try (InputStream in = LakeFiles.open(part.file())) {
            return ObservationTable.standard().summarise(in, LakeFiles.name(part.file()), programme);
        }
    }

    private void write(String id, ProgrammeAssessment assessment) throws IOException {
        LakeFiles.write(
                out,
                "assessments/" + id + ".json",
                stream -> AssessmentJson.standard().write(assessment, stream));
        LakeFiles.write(
                out,
                "annexes/" + id + ".html",
                stream -> stream.write(Report.of(assessment).html().getBytes(StandardCharsets.UTF_8)));
    }

    private void write(String id, List<Problem> problems) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "line", "record", "severity", "code", "message"));
        for (Problem problem : problems) {
            Place place = problem.place();
            rows.add(List.of(
                    place.file().orElse(""),
                    place.line().isPresent() ? String.valueOf(place.line().getAsInt()) : "",
                    place.record().isPresent() ? String.valueOf(place.record().getAsLong()) : "",
                    problem.severity().toString().toLowerCase(Locale.ROOT),
                    problem.code(),
                    problem.message(Locale.ENGLISH)));
        }
        LakeFiles.writeTable(out, "problems/" + id + ".csv", rows);
    }
}
