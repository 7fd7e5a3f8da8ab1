package dk.example.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.text.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.UriUtils;

/** What is wrong with a request, as RFC 9457 says it, in the language of whoever asks. Comes before what Spring says of the same. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAnswers {
    /**
     * One thing that is wrong.
     *
     * @param detail in words
     * @param pointer where in the programme, if that is known, as a fragment
     * @param code the stable code of the problem
     * @param severity error or warning
     * @param line the line of a table
     * @param column the column of a table
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(String detail, String pointer, String code, String severity, Integer line, Integer column) {
        static Fault of(Problem problem, Locale locale) {
            Place place = problem.place();
            return new Fault(
                    problem.message(locale),
                    place.pointer()
                            .map(pointer -> "#" + UriUtils.encodeFragment(pointer, StandardCharsets.UTF_8))
                            .orElse(null),
                    problem.code(),
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    place.line().isPresent() ? place.line().getAsInt() : null,
                    place.column().isPresent() ? place.column().getAsInt() : null);
        }
    }

    /** A body that is no JSON, or no programme: the module has put all problems into the cause. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, Locale locale) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemsException faulty) {
                return faulty(faulty, locale);
            }
        }
        return answer(HttpStatus.BAD_REQUEST, "This is no JSON", "Dette er ikke JSON", List.of(), locale);
    }

    /** A table that cannot be read. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> faulty(ProblemsException e, Locale locale) {
        long errors = e.problems().stream().filter(Problem::isError).count();
        return answer(
                HttpStatusCode.valueOf(422),
                "The data has errors: " + errors,
                "Der er fejl i data: " + errors,
                e.problems(),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(Rejected e, Locale locale) {
        return answer(e.status(), e.getMessage(), e.danish(), List.of(), locale);
    }

    /** Two changes at once: nothing is lost, and the second has to look again. */
    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ResponseEntity<ProblemDetail> changedMeanwhile(Exception e, Locale locale) {
        return answer(
                HttpStatus.CONFLICT,
                "Somebody else has changed this at the same moment; read it again",
                "Nogen har ændret dette i samme øjeblik; læs det igen",
                List.of(),
                locale);
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatusCode status, String english, String danish, List<Problem> problems, Locale locale) {
        Language language = Languages.of(locale);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, language.choose(english, danish));
        if (!problems.isEmpty()) {
            Locale words = Locale.forLanguageTag(language.code());
            detail.setProperty(
                    "errors",
                    problems.stream().map(problem -> Fault.of(problem, words)).toList());
        }
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(detail);
    }
}
