// jshell --class-path 'examples/target/lib/*' --startup DEFAULT --startup examples/jshell/maalbar.jsh
// help() says what there is.
import static org.maalbar.quantity.Figure.*
import static org.maalbar.rule.Rules.*
import static org.maalbar.text.Language.DANISH
import static org.maalbar.text.Language.ENGLISH
import org.maalbar.annex.*
import org.maalbar.assessment.*
import org.maalbar.change.*
import org.maalbar.csv.*
import org.maalbar.disclosure.*
import org.maalbar.docx.*
import org.maalbar.funding.*
import org.maalbar.json.*
import org.maalbar.markdown.*
import org.maalbar.markdown.design.*
import org.maalbar.portfolio.*
import org.maalbar.problem.*
import org.maalbar.programme.*
import org.maalbar.quantity.*
import org.maalbar.rule.*
import org.maalbar.text.*
import org.maalbar.time.*
import org.maalbar.xlsx.*

/** The lines of a programme: what has which id. */
String contents(Programme programme, Language language) {
    var lines = new ArrayList<String>(List.of(Printable.of(programme.title()), "", language.choose("Indicators", "Indikatorer")));
    programme.indicators().forEach(each -> lines.add("  " + each));
    for (var initiative : programme.initiatives()) {
        lines.addAll(List.of("", language.choose("Initiative ", "Indsats ") + initiative));
        initiative.goals().forEach(each -> lines.add(language.choose("  goal ", "  m\u00e5l ") + each));
        initiative.activities().forEach(each -> lines.add(language.choose("  activity ", "  aktivitet ") + each));
    }
    return String.join("\n", lines);
}

/** What show prints. */
String words(Object thing, Language language) {
    if (thing instanceof Programme programme) {
        return contents(programme, language);
    } else if (thing instanceof ProgrammeAssessment assessment) {
        return assessment.inWords(language);
    } else if (thing instanceof GoalAssessment goal) {
        return goal.why(language);
    } else if (thing instanceof AnnexDraft draft) {
        return draft.inWords(language) + "\n" + words(draft.questions(), language);
    } else if (thing instanceof Changes changes) {
        return changes.inWords(language);
    } else if (thing instanceof Way way) {
        return way.inWords(language);
    } else if (thing instanceof Problem problem) {
        return problem.toString(Locale.forLanguageTag(language.code()));
    } else if (thing instanceof Optional<?> maybe) {
        return words(maybe.stream().toList(), language);
    } else if (thing instanceof Collection<?> all) {
        return all.isEmpty()
                ? language.choose("(nothing)", "(intet)")
                : all.stream().map(each -> words(each, language)).collect(Collectors.joining("\n"));
    }
    return String.valueOf(thing);
}

/** English, if no language is asked for. */
Language in(Language... language) {
    return language.length == 0 ? ENGLISH : language[0];
}

/** Prints anything in full, as UTF-8 whatever the locale; jshell itself cuts what it shows at 1,000 characters. */
void show(Object thing, Language... language) {
    byte[] text = (words(thing, in(language)) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    System.out.write(text, 0, text.length);
    System.out.flush();
}

/** A document (.json), a sheet (.csv or .xlsx), or a folder or zip of tables. */
Loaded<Programme> loaded(Path file) throws IOException {
    if (file.toString().endsWith(".csv")) {
        return ProgrammeSheet.standard().read(file).loaded();
    } else if (file.toString().endsWith(".xlsx") || file.toString().endsWith(".xlsm")) {
        return ProgrammeWorkbook.standard().read(file).loaded();
    }
    return Files.isDirectory(file) || file.toString().endsWith(".zip")
            ? ProgrammeTables.standard().read(file).loaded()
            : ProgrammeJson.standard().read(file);
}

/** The path of a file that is there. */
Path existing(String file) throws IOException {
    if (!Files.exists(Path.of(file))) {
        throw new FileNotFoundException("There is no " + Path.of(file).toAbsolutePath());
    }
    return Path.of(file);
}

/** What was read of a file; prints every problem, and stops at errors. */
<T> T accepted(Loaded<T> loaded, String file, Language... language) {
    loaded.problems().forEach(each -> show(each, language));
    if (loaded.hasErrors()) {
        throw new IllegalArgumentException(
                file + in(language).choose(" has errors; they are printed above", " har fejl; de er skrevet ovenfor"));
    }
    return loaded.orElseThrow();
}

/** Reads a programme in any of its forms; prints every problem, and stops at errors. */
Programme read(String file, Language... language) throws IOException {
    return accepted(loaded(existing(file)), file, language);
}

/** Drafts a sheet from an annex that was written by hand; prints how much of it was read, and what is asked. */
AnnexDraft draft(String file, Language... language) throws IOException {
    var draft = accepted(AnnexDraft.read(existing(file)), file, language);
    show(draft, language);
    return draft;
}

/** Writes a draft to a workbook; never over a file that is there, as somebody may have answered in it. */
void save(AnnexDraft draft, String file, Language... language) throws IOException {
    if (Files.exists(Path.of(file))) {
        throw new FileAlreadyExistsException(file);
    }
    draft.write(Path.of(file));
    show(in(language).choose("Wrote ", "Skrev ") + file);
}

/** Assesses a programme on a day. */
ProgrammeAssessment assess(Programme programme, String day) {
    return Assessor.on(day).assess(Objects.requireNonNull(programme, "There is no programme; was it read?"));
}

/** Prints why a goal has its status. */
void why(ProgrammeAssessment assessment, String goal, Language... language) {
    show(assessment.goal(goal).why(in(language)));
}

/** Prints what changed: on another day, in another version of the programme, or if something were different. */
void diff(Assessed before, Assessed after, Language... language) {
    show(Changes.between(before, after), language);
}

/** Prints what it would take: the single changes that would make a goal expected or fulfilled. */
void ways(ProgrammeAssessment assessment, String goal, Language... language) {
    var ways = assessment.goal(goal).ways();
    String status = assessment.goal(goal).status().word(in(language));
    show(ways.isEmpty()
            ? in(language).choose("No single change makes the goal better than: ", "Ingen enkelt \u00e6ndring g\u00f8r m\u00e5let bedre end: ") + status
            : ways, language);
}

/** Prints the goals with their status, and the conclusion: what is on the first page of the annex. */
void table(ProgrammeAssessment assessment, Language... language) {
    show(Report.of(assessment).in(in(language)).overview());
}

/** Writes the annex to a file, as the ending of its name says: .html, .docx or .md. */
void save(ProgrammeAssessment assessment, String file, Language... language) throws IOException {
    var report = Report.of(assessment).in(in(language));
    if (file.endsWith(".docx")) {
        DocxReport.of(report).writeTo(Path.of(file));
    } else {
        report.writeTo(Path.of(file));
    }
    show(in(language).choose("Wrote ", "Skrev ") + file);
}

/** Opens the annex in a browser, or says where it is. */
void annex(ProgrammeAssessment assessment, Language... language) throws IOException {
    var file = Files.createTempFile("annex", ".html");
    save(assessment, file.toString(), language);
    if (java.awt.Desktop.isDesktopSupported() && java.awt.Desktop.getDesktop().isSupported(java.awt.Desktop.Action.BROWSE)) {
        java.awt.Desktop.getDesktop().browse(file.toUri());
    }
}

/** Prints what there is. */
void help() {
    show("""
            var p = read("examples/data/copenhagen.json")   a programme; prints what is wrong with the file
            var a = assess(p, "2018-08-31")                 what may honestly be said of it on that day
            show(p)                                         its indicators, goals and activities, with their ids
            show(a)                                         every goal with its status
            why(a, "5")                                     why goal 5 has its status
            ways(a, "1")                                    what it would take to make goal 1 expected or fulfilled
            diff(before, after)                             what is otherwise in the second assessment
            table(a)                                        every goal with what is reached and its status
            annex(a)                                        the document for a committee, in a browser
            save(a, "annex.html")                           the same, to a file; .docx for Word, .md for Markdown
            var d = draft("bilag.docx")                     a draft from an annex written by hand, and what it asks
            save(d, "plan.xlsx")                            the draft as a sheet; also d.facts() and d.sentences()
            show(x)                                         anything else in full, a list line by line

            All but assess and help may be told a language: why(a, "5", DANISH).""");
}
