package dk.example.plain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.docx.DocxReport;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import org.maalbar.markdown.Report;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;
import org.maalbar.xlsx.ProgrammeWorkbook;

/** Reads a programme in every form that there is a reader for, and writes its annex in every form that there is a writer for. */
public final class Annex {
    /** A document of the host's own, with a figure in it. */
    record Answer(String school, Figure pupils) {}

    private Annex() {}

    /** The arguments are the programme as a document and as a sheet, the day of assessment, and a folder. */
    public static void main(String[] args) throws IOException {
        Programme programme = ProgrammeJson.standard().read(Path.of(args[0])).orElseThrow();
        Programme sheet = ProgrammeSheet.standard().read(Path.of(args[1])).orElseThrow();
        String day = args[2];
        Path folder = Path.of(args[3]);

        ProgrammeAssessment assessment = Assessor.on(day).assess(programme);
        Report report = Report.of(assessment).in(Language.DANISH);
        report.writeTo(folder.resolve("annex.md"));
        report.writeTo(folder.resolve("annex.html"));
        DocxReport.of(report).writeTo(folder.resolve("annex.docx"));
        SnapshotJson.standard().write(Snapshot.of(assessment), folder.resolve("snapshot.json"));

        ProgrammeWorkbook.standard().write(sheet, folder.resolve("sheet.xlsx"));
        Programme workbook = ProgrammeWorkbook.standard().read(folder.resolve("sheet.xlsx")).orElseThrow();
        Report.of(Assessor.on(day).assess(workbook)).writeTo(folder.resolve("workbook.md"));

        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String answer = "{\"school\":\"Havneskolen\",\"pupils\":{\"about\":450}}";
        System.out.println(mapper.readValue(answer, Answer.class));
        System.out.println(Annex.class.getModule().isNamed() ? "in a module" : "on the class path");
    }
}
