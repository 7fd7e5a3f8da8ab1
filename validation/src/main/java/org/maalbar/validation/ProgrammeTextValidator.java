package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.json.ProgrammeJson;

/** Reads a text as a programme. */
public final class ProgrammeTextValidator extends TextValidator<ProgrammeDocument> {
    /** Made by the validator of the host. */
    public ProgrammeTextValidator() {}

    @Override
    Consumer<String> reader(ProgrammeDocument constraint) {
        ProgrammeJson programmes = ProgrammeJson.standard().bytes(constraint.bytes());
        return text -> Reason.check(programmes.parse(text));
    }
}
