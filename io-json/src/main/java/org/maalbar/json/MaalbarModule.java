package org.maalbar.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;

/**
 * Lets documents of a host that uses Jackson 2 contain programmes, figures, spans and rules, written as in {@link ProgrammeJson},
 * snapshots as in {@link SnapshotJson}, and, only to be written, assessments as in {@link AssessmentJson}, what changed between two
 * as in {@link ChangesJson}, and problems, their places and what was read as in {@link ValueJson}. Jackson finds it:
 *
 * <pre>{@code
 * record Meeting(String place, Programme programme, Map<String, Figure> figures) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Meeting meeting = mapper.readValue(json, Meeting.class);
 * }</pre>
 *
 * <p>Spring Boot 3 makes it a bean by itself, and so adds it to its mapper.
 *
 * <p>A host with rules of its own adds {@code new MaalbarModule(ProgrammeJson.standard().rule(codec))}, which replaces
 * the one that is found.
 *
 * <p><b>What is ours:</b> whatever the mapper allows, these types are read by the reader of {@link ProgrammeJson}. Unknown and
 * repeated members, null within them, text for numbers, numbers for text, and whatever contradicts itself are rejected; naming
 * strategies, coercions, inclusions and default typing change nothing. Numbers keep their digits. A value that is rejected is a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} with the mapper's path and the place where the value
 * starts; its cause is a {@link org.maalbar.problem.ProblemsException} that has all problems, each with its JSON pointer within
 * the value. Values are written in their canonical form; one that cannot be written is a
 * {@link com.fasterxml.jackson.databind.JsonMappingException}.
 *
 * <p><b>What stays the host's:</b> a module cannot make a mapper strict.
 *
 * <ul>
 *   <li>What the parser skips is gone before it gets here: comments, the kind of quotes, leading zeros and plus signs.
 *       Its limits on the size and depth of a document come first, and what follows the end is its affair. Of a value that is
 *       larger than ours allow, no more is read than shows that.
 *   <li>A tree ({@code readTree}) keeps the last of two equal names, and a number with a point as a {@code double}, unless the
 *       mapper uses {@code USE_BIG_DECIMAL_FOR_FLOATS} and {@code FAIL_ON_READING_DUP_TREE_KEY}. Even then it may drop zeros at
 *       the end: "about 4.0" becomes "about 4".
 *   <li>A mapper that writes all numbers as text ({@code WRITE_NUMBERS_AS_STRINGS}) does so with ours, too; they are rejected when
 *       they are read.
 *   <li>A null in the place of a whole value is null, and an absent one is what the mapper makes of it.
 *   <li>Warnings have no way out; where they matter, read the text with {@link ProgrammeJson}, and ask a snapshot whether it
 *       {@linkplain Snapshot#isIntact() is intact}.
 *   <li>Other types of the library are the mapper's own affair if they are records or enums. All others are rejected with an
 *       exception when they are written, unless the host has a serializer of its own for them: a mapper would see nothing in them,
 *       or half.
 * </ul>
 */
public final class MaalbarModule extends Module {
    private final ProgrammeJson programmes;

    /** For programmes without rules of the host's own. */
    public MaalbarModule() {
        this(ProgrammeJson.standard());
    }

    /**
     * For programmes with rules of the host's own.
     *
     * @param programmes what reads and writes programmes, with those rules; its size of documents applies to each value
     */
    public MaalbarModule(ProgrammeJson programmes) {
        this.programmes = Objects.requireNonNull(programmes, "programmes");
    }

    @Override
    public String getModuleName() {
        return "maalbar";
    }

    /** Differs with the settings: of two modules with one id, Jackson takes the first and says nothing. */
    @Override
    public Object getTypeId() {
        return new Id(programmes);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        if (!isFoundBesideAnother(context)) {
            ValueJson values = ValueJson.of(programmes);
            context.addDeserializers(new HostTypes.Readers(values));
            context.addSerializers(new HostTypes.Writers(values));
            context.addBeanSerializerModifier(new HostTypes.Rejecting(values));
        }
    }

    /** A module that Jackson finds gives way to the one that the host made. */
    private boolean isFoundBesideAnother(SetupContext context) {
        return programmes == ProgrammeJson.standard()
                && context.getOwner() instanceof ObjectMapper mapper
                && mapper.getRegisteredModuleIds().stream()
                        .anyMatch(id -> id instanceof Id other && !other.equals(getTypeId()));
    }

    /**
     * What distinguishes one module from another.
     *
     * @param programmes what it reads and writes with
     */
    private record Id(ProgrammeJson programmes) {}
}
