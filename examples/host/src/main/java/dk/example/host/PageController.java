package dk.example.host;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page with the goals of a programme and a form for what has been seen, in figures as people write them. */
@Controller
@RequestMapping("/programmes/{id}/page")
class PageController {
    private final ProgrammeStore store;

    PageController(ProgrammeStore store) {
        this.store = store;
    }

    /**
     * A row of the table.
     *
     * @param number the id of the goal
     * @param statement what it says
     * @param reached how much is reached
     * @param status its status, with its symbol
     */
    public record Row(String number, String statement, String reached, String status) {
        static Row of(GoalAssessment goal, Language language) {
            return new Row(
                    goal.id(),
                    goal.goal().statement(),
                    goal.reasons(language).reached().toString(),
                    goal.status().symbol() + " " + goal.status().word(language));
        }
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            Model model,
            Locale locale) {
        Language language = Languages.of(locale);
        Programme programme = store.get(id).programme();
        model.addAttribute("title", programme.title());
        model.addAttribute("day", Wording.in(language).day(day));
        model.addAttribute("indicators", programme.indicators());
        model.addAttribute(
                "goals",
                Assessor.on(day).assess(programme).goals().stream()
                        .map(goal -> Row.of(goal, language))
                        .toList());
        return "programme";
    }

    /** What is typed is read in the language of the page. */
    @ModelAttribute("form")
    ObservationForm form(Locale locale) {
        return ObservationForm.in(Languages.of(locale));
    }

    /** Adds what was typed, or shows it again with what is wrong beside it. */
    @PostMapping
    String add(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @Valid @ModelAttribute("form") ObservationForm form,
            BindingResult errors,
            Model model,
            Locale locale) {
        Language language = Languages.of(locale);
        Optional<Observation> observation = errors.hasErrors() ? Optional.empty() : observation(form, errors, language);
        if (observation.isPresent() && isAdded(id, observation.get(), errors, language)) {
            return "redirect:/programmes/{id}/page?day=" + day;
        }
        return show(id, day, model, locale);
    }
    /** The observation that was typed. No observation has a period with an open end, which is said beside the field. */
    private static Optional<Observation> observation(ObservationForm form, BindingResult errors, Language language) {
        try {
            return Optional.of(form.observation());
        } catch (IllegalArgumentException e) {
            errors.rejectValue(
                    "period", "misfit", language.choose(String.valueOf(e.getMessage()), RefusedException.danish(e)));
            return Optional.empty();
        }
    }

    /** Adds an observation. If it does not fit the programme, this is said above the form, and nothing is added. */
    private boolean isAdded(String id, Observation observation, BindingResult errors, Language language) {
        try {
            store.change(id, programme -> programme.observing(observation));
            return true;
        } catch (ProblemsException e) {
            Locale words = Locale.forLanguageTag(language.code());
            e.problems().stream()
                    .filter(Problem::isError)
                    .forEach(each -> errors.reject("misfit", each.message(words)));
            return false;
        }
    }
}
