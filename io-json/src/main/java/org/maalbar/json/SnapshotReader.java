package org.maalbar.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.maalbar.json.SnapshotWire.ContentDocument;
import org.maalbar.json.SnapshotWire.SnapshotDocument;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Programme;

/** Makes snapshots of what is written. */
final class SnapshotReader {
    private static final String PROGRAMME = "/content/programme";

    private SnapshotReader() {}

    static Snapshot snapshot(SnapshotDocument document, Supplier<String> text, JsonSettings settings) {
        Form.SNAPSHOT_FORMAT.required("format", document.format());
        String digest = Form.SHA_256.required("sha256", document.sha256());
        ContentDocument content = Form.given("content", document.content());
        Programme programme = programme(Form.given("programme", content.programme()), settings);
        StoredResult result = Form.made(
                "content/assessment",
                "",
                () -> AssessmentConverter.result(Form.given("assessment", content.assessment())));
        Form.made("content/assessment", "", () -> {
            ResultShape.check(result, programme);
            return result;
        });
        String compact = Tokens.member(text.get(), "content");
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(compact)) {
            throw new Refusal(new Fault(
                    "/content",
                    Form.TEXT.code(),
                    "A text must not hold half a surrogate pair",
                    "En tekst må ikke indeholde et halvt surrogatpar"));
        }
        return new Snapshot(programme, result, compact, digest, settings);
    }

    private static Programme programme(Wire.ProgrammeDocument document, JsonSettings settings) {
        try {
            return ProgrammeConverter.programme(document, settings);
        } catch (Refusal e) {
            throw e.under(PROGRAMME);
        } catch (ProblemsException e) {
            throw new ProblemsException(within(e.problems()));
        }
    }

    private static List<Problem> within(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.at(
                        Place.pointer(PROGRAMME + problem.place().pointer().orElse(""))))
                .toList();
    }

    static List<Problem> notices(SnapshotDocument document) {
        ContentDocument content = document.content();
        return content == null || content.programme() == null ? List.of() : within(Seasons.in(content.programme()));
    }

    static List<Problem> contradictions(SnapshotDocument document, List<Fault> faults, JsonSettings settings) {
        ContentDocument content = document.content();
        if (content == null || content.programme() == null) {
            return List.of();
        }
        List<Fault> own = faults.stream()
                .filter(fault -> fault.pointer().startsWith(PROGRAMME + "/"))
                .map(fault -> fault.within(PROGRAMME))
                .toList();
        return within(Remainder.contradictions(content.programme(), own, settings));
    }

    static List<Problem> warnings(Snapshot snapshot) {
        List<Problem> warnings = new ArrayList<>(within(snapshot.programme().warnings()));
        if (!snapshot.isIntact()) {
            warnings.add(Problem.warning(
                    "altered-snapshot",
                    Place.pointer("/sha256"),
                    "The snapshot was altered: the SHA-256 of its content is " + snapshot.actualDigest(),
                    "Øjebliksbilledet er ændret: indholdets SHA-256 er " + snapshot.actualDigest()));
        }
        return warnings;
    }
}
