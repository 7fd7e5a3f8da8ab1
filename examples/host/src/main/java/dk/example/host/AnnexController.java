package dk.example.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.maalbar.assessment.Assessor;
import org.maalbar.docx.DocxReport;
import org.maalbar.markdown.Report;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The annex for the committee, in the form that {@code Accept} and in the language that {@code Accept-Language} asks for. */
@RestController
@RequestMapping("/programmes/{id}/annex")
class AnnexController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ProgrammeStore store;

    AnnexController(ProgrammeStore store) {
        this.store = store;
    }

    @GetMapping(produces = "text/html;charset=UTF-8")
    String html(@PathVariable String id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day, Locale locale) {
        return report(id, day, locale).html();
    }

    @GetMapping(produces = "text/markdown;charset=UTF-8")
    String markdown(
            @PathVariable String id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day, Locale locale) {
        return report(id, day, locale).markdown();
    }

    @GetMapping(produces = WORD)
    byte[] word(@PathVariable String id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day, Locale locale)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DocxReport.of(report(id, day, locale)).writeTo(document);
        return document.toByteArray();
    }

    private Report report(String id, LocalDate day, Locale locale) {
        return Report.of(Assessor.on(day).assess(store.get(id).programme())).in(Languages.of(locale));
    }
}
