package org.maalbar.benchmarks;

import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.io.IOException;
import java.nio.file.Path;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.docx.DocxReport;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.markdown.Report;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.xlsx.ProgrammeWorkbook;

/** What a host may first do with each module; each is a program by itself, whose argument is the file to read or write. */
final class FirstUse {
    private FirstUse() {}

    /** The programme that README begins with. */
    private static ProgrammeAssessment assessed() {
        return Assessor.on("2018-08-31")
                .assess(Programme.builder("Handleplan 2017-18")
                        .indicators(Indicator.cumulative("parents", "Forældre"))
                        .observations(Observation.total("parents", exactly(240), "2018-08-31")
                                .someOfThem())
                        .initiatives(Initiative.of("3", "Forældre og lokalmiljø")
                                .goals(Goal.of(
                                                "Mindst 500 forældre",
                                                level("parents").atLeast(500))
                                        .due("2018-12-31"))
                                .activities(Activity.planned("Foreninger", "2018-10")
                                        .expecting(exactly(500), "parents")))
                        .build());
    }

    static final class Assess {
        private Assess() {}

        public static void main(String[] args) {
            System.out.println(assessed());
        }
    }

    static final class ReadJson {
        private ReadJson() {}

        public static void main(String[] args) throws IOException {
            System.out.println(ProgrammeJson.standard()
                    .read(Path.of(args[0]))
                    .orElseThrow()
                    .title());
        }
    }

    static final class ReadSheet {
        private ReadSheet() {}

        public static void main(String[] args) throws IOException {
            System.out.println(ProgrammeSheet.standard()
                    .read(Path.of(args[0]))
                    .orElseThrow()
                    .title());
        }
    }

    static final class ReadWorkbook {
        private ReadWorkbook() {}

        public static void main(String[] args) throws IOException {
            System.out.println(ProgrammeWorkbook.standard()
                    .read(Path.of(args[0]))
                    .orElseThrow()
                    .title());
        }
    }

    static final class WriteHtml {
        private WriteHtml() {}

        public static void main(String[] args) throws IOException {
            Report.of(assessed()).writeTo(Path.of(args[0]));
        }
    }

    static final class WriteWord {
        private WriteWord() {}

        public static void main(String[] args) throws IOException {
            DocxReport.of(Report.of(assessed())).writeTo(Path.of(args[0]));
        }
    }
}
