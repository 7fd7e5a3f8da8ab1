package org.maalbar.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/** Reads bytes as a programme. */
public final class ProgrammeBytesValidator implements ConstraintValidator<ProgrammeDocument, byte[]> {
    private ProgrammeJson programmes = ProgrammeJson.standard();

    /** Made by the validator of the host. */
    public ProgrammeBytesValidator() {}

    @Override
    public void initialize(ProgrammeDocument constraint) {
        programmes = ProgrammeJson.standard().bytes(constraint.bytes());
    }

    @Override
    public boolean isValid(byte @Nullable [] bytes, ConstraintValidatorContext context) {
        if (bytes == null || bytes.length == 0) {
            return true;
        }
        Loaded<Programme> loaded = read(bytes);
        if (loaded.hasErrors()) {
            Reason.of(loaded.problems()).tell(context, Language.ENGLISH);
        }
        return !loaded.hasErrors();
    }

    private Loaded<Programme> read(byte[] bytes) {
        try {
            return programmes.read(new ByteArrayInputStream(bytes), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
