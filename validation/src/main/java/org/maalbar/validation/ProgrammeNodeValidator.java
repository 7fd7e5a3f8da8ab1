package org.maalbar.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.MaalbarModule;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/** Reads a tree of Jackson 2 as a programme. */
@SuppressWarnings("exports") // Whoever has such a tree has Jackson.
public final class ProgrammeNodeValidator implements ConstraintValidator<ProgrammeDocument, JsonNode> {
    private static final Problem NO_JSON = Problem.error(
            "not-json", Place.unknown(), "The tree cannot be read as JSON", "Træet kan ikke læses som JSON");

    @SuppressWarnings("NullAway.Init") // A validator is initialised before it is asked.
    private JsonMapper mapper;

    /** Made by the validator of the host. */
    public ProgrammeNodeValidator() {}

    @Override
    public void initialize(ProgrammeDocument constraint) {
        ProgrammeJson programmes = ProgrammeJson.standard().bytes(constraint.bytes());
        mapper = JsonMapper.builder().addModule(new MaalbarModule(programmes)).build();
    }

    @Override
    public boolean isValid(@Nullable JsonNode tree, ConstraintValidatorContext context) {
        List<Problem> problems = tree == null ? List.of() : problems(tree);
        if (problems.isEmpty()) {
            return true;
        }
        Reason.of(problems).tell(context, Language.ENGLISH);
        return false;
    }

    /** What is wrong; nothing if the tree is a programme. */
    private List<Problem> problems(JsonNode tree) {
        try {
            Programme programme = mapper.treeToValue(tree, Programme.class);
            // The mapper leaves null, and what is missing, to whoever asks for a value.
            return programme == null ? ProgrammeJson.standard().parse("null").problems() : List.of();
        } catch (JsonProcessingException e) {
            return e.getCause() instanceof ProblemsException faulty ? faulty.problems() : List.of(NO_JSON);
        }
    }
}
