// jshell --class-path 'examples/target/lib/*' --startup DEFAULT --startup examples/jshell/maalbar.jsh
import static org.maalbar.quantity.Figure.*
import static org.maalbar.rule.Rules.*
import org.maalbar.assessment.*
import org.maalbar.json.*
import org.maalbar.markdown.*
import org.maalbar.problem.*
import org.maalbar.programme.*
import org.maalbar.quantity.*
import org.maalbar.rule.*
import org.maalbar.text.*
import org.maalbar.time.*

/** Prints anything in full, as UTF-8 whatever the locale; jshell itself cuts what it shows at 1,000 characters. */
void show(Object thing) {
    byte[] text = (thing + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    System.out.write(text, 0, text.length);
    System.out.flush();
}

/** Reads a programme; prints every problem, and stops at errors. */
Programme read(String file) throws java.io.IOException {
    return ProgrammeJson.read(Path.of(file)).orElseThrow(problem -> show(problem));
}

/** Assesses a programme on a day. */
ProgrammeAssessment assess(Programme programme, String day) {
    return Assessor.on(day).assess(programme);
}

/** Prints why a goal has its status. */
void why(ProgrammeAssessment assessment, String goal) {
    show(assessment.goal(goal).why());
}
