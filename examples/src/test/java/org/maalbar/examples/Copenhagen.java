package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;

/** The data that the project started from. */
final class Copenhagen {
    static final Path FILE = Path.of("data/copenhagen.json").toAbsolutePath();

    private Copenhagen() {}

    static Loaded<Programme> loaded() {
        try {
            return ProgrammeJson.standard().read(FILE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static ProgrammeAssessment assessed() {
        return Assessor.on("2018-08-31").assess(loaded().orElseThrow());
    }
}
