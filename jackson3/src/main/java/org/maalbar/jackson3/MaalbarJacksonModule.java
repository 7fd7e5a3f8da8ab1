package org.maalbar.jackson3;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.ValueJson;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets documents of a host that uses Jackson 3 contain programmes, figures, spans, rules and snapshots, each as in
 * {@link ValueJson}; and, only to be written, assessments, what changed between two, problems, their places and what was read.
 * Jackson finds it, and so does Spring Boot 4:
 *
 * <pre>{@code
 * record Meeting(String place, Programme programme, Map<String, Figure> figures) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Meeting meeting = mapper.readValue(json, Meeting.class);
 * }</pre>
 *
 * <p>A host with rules of its own adds {@code new MaalbarJacksonModule(ProgrammeJson.standard().rule(codec))}, which replaces
 * the one that is found.
 *
 * <p>It is to Jackson 3 what {@link org.maalbar.json.MaalbarModule} is to Jackson 2: what is said there of strictness, and of what
 * stays the host's, is true here, too. A value that is rejected is a
 * {@link tools.jackson.databind.exc.MismatchedInputException} with the mapper's path and the place where the value starts; its cause
 * is a {@link org.maalbar.problem.ProblemsException} that has all problems. One that cannot be written is a
 * {@link tools.jackson.databind.DatabindException}.
 *
 * <p>Where this module is missing, a mapper of Jackson 3 writes an assessment as {@code {}}, unless
 * {@link tools.jackson.databind.SerializationFeature#FAIL_ON_EMPTY_BEANS} is enabled.
 */
public final class MaalbarJacksonModule extends JacksonModule {
    private final @Nullable ProgrammeJson programmes;

    /**
     * For programmes without rules of the host's own: gives way to a module with such rules, whichever is added first.
     */
    public MaalbarJacksonModule() {
        programmes = null;
    }

    /**
     * For programmes with rules of the host's own.
     *
     * @param programmes what reads and writes programmes, with those rules; its size of documents applies to each value
     */
    public MaalbarJacksonModule(ProgrammeJson programmes) {
        this.programmes = Objects.requireNonNull(programmes, "programmes");
    }

    @Override
    public String getModuleName() {
        return "maalbar";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Of two modules with one id, Jackson takes the last. */
    @Override
    public Object getRegistrationId() {
        return programmes == null ? "maalbar-as-found" : "maalbar";
    }

    /** The usual rules, unless there are others already: a module that is only needed by another replaces none. */
    @Override
    public Iterable<? extends JacksonModule> getDependencies() {
        return programmes == null ? List.of(new MaalbarJacksonModule(ProgrammeJson.standard())) : List.of();
    }

    @Override
    public void setupModule(SetupContext context) {
        if (programmes != null) {
            ValueJson values = ValueJson.of(programmes);
            context.addDeserializers(new HostReaders(values));
            context.addSerializers(new HostWriters(values));
            context.addSerializerModifier(new HostRejections(values));
        }
    }
}
