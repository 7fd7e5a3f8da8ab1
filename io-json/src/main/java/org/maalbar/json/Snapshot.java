package org.maalbar.json;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.result.Results;
import org.maalbar.json.tree.Document;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.json.write.Tokens;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

/**
 * What was reported: a programme as it was, what was said of it on a day, and a digest of both.
 *
 * <p>It gives the values that were stored then, and never assesses anything, except in {@link #verify()}. {@link SnapshotJson}
 * writes and reads it.
 *
 * <pre>{@code
 * SnapshotJson.standard().write(Snapshot.of(Assessor.on("2018-08-31").assess(programme)), Path.of("august.json"));
 *
 * Snapshot august = SnapshotJson.standard().read(Path.of("august.json")).orElseThrow();
 * august.goal("3").status();                // EXPECTED, as reported
 * System.out.println(august.verify());      // intact, and the same today?
 * }</pre>
 */
public final class Snapshot implements Assessed {
    private final Programme programme;
    private final StoredResult result;
    private final String content;
    private final String digest;
    private final String actualDigest;
    private final JsonSettings settings;

    /**
     * A snapshot as it was stored.
     *
     * @param programme the programme in it
     * @param result the values of the assessment in it
     * @param content programme and assessment, compact
     * @param digest the digest beside them
     * @param settings what writes rules of the host's own
     */
    Snapshot(Programme programme, StoredResult result, String content, String digest, JsonSettings settings) {
        this(programme, result, content, digest, digest(content), settings);
    }

    private Snapshot(
            Programme programme,
            StoredResult result,
            String content,
            String digest,
            String actualDigest,
            JsonSettings settings) {
        this.programme = programme;
        this.result = result;
        this.content = content;
        this.digest = digest;
        this.actualDigest = actualDigest;
        this.settings = settings;
    }

    /**
     * The snapshot of an assessment.
     *
     * @param assessment what is reported
     * @return the snapshot
     * @throws IllegalArgumentException if a goal has a rule that is not the library's own, or a day is in no year from 0000 to
     *     9999
     */
    public static Snapshot of(ProgrammeAssessment assessment) {
        return of(assessment, ProgrammeJson.standard());
    }

    /**
     * The snapshot of an assessment of a programme that may have rules of the host's own.
     *
     * @param assessment what is reported
     * @param programmes what writes those rules
     * @return the snapshot
     * @throws IllegalArgumentException if nothing writes a rule of a goal, or a day is in no year from 0000 to 9999
     */
    public static Snapshot of(ProgrammeAssessment assessment, ProgrammeJson programmes) {
        JsonSettings settings = programmes.settings();
        String document = new String(
                CanonicalJson.compact(json -> {
                    json.writeStartObject();
                    json.writeObjectFieldStart("content");
                    json.writeFieldName("programme");
                    ProgrammeWriter.write(assessment.programme(), json, settings);
                    json.writeFieldName("assessment");
                    Results.write(assessment, json, settings);
                    json.writeEndObject();
                    json.writeEndObject();
                }),
                StandardCharsets.UTF_8);
        String content = Tokens.member(document, "content");
        StoredResult result = result(Tokens.member(content, "assessment"));
        String digest = digest(content);
        return new Snapshot(assessment.programme(), result, content, digest, digest, settings);
    }

    /** The values of an assessment that the library has just written. */
    private static StoredResult result(String json) {
        Document document = Document.unlimited(json);
        Node root = Objects.requireNonNull(document.root());
        Reading whole = new Reading(document.problems(), null, "", root);
        StoredResult result = ResultReading.read(whole, "", (ObjectNode) root);
        if (result == null || document.problems().hasErrors()) {
            throw new AssertionError("Written, but not to be read: " + document.located());
        }
        return result;
    }

    private static String digest(String content) {
        return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
    }

    /**
     * The programme as it was.
     *
     * @return what was assessed
     */
    @Override
    public Programme programme() {
        return programme;
    }

    /**
     * The day of assessment.
     *
     * @return the day
     */
    @Override
    public LocalDate day() {
        return result.day();
    }

    /**
     * The day on which things had to be known in order to count.
     *
     * @return the day, or empty if everything counted
     */
    @Override
    public Optional<LocalDate> knownOn() {
        return Optional.ofNullable(result.knownOn());
    }

    /**
     * What "about" was understood to mean.
     *
     * @return the policy
     */
    public Approximation approximation() {
        return result.approximation();
    }

    /**
     * What was said of each initiative.
     *
     * @return the stored values, in the order of the programme
     */
    @Override
    public List<ReportedInitiative> initiatives() {
        return result.initiatives();
    }

    /**
     * What was said of the goals of all initiatives.
     *
     * @return the stored values, in the order of the programme
     */
    public List<ReportedGoal> goals() {
        return initiatives().stream().flatMap(each -> each.goals().stream()).toList();
    }

    /**
     * What was said of one goal.
     *
     * @param id its id
     * @return the stored values
     * @throws IllegalArgumentException if there is no goal with that id; the message lists those there are
     */
    public ReportedGoal goal(String id) {
        return goals().stream()
                .filter(goal -> goal.id().equals(Texts.id(id)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No goal \"" + Printable.of(id) + "\"; there are "
                        + goals().stream().map(ReportedGoal::id).toList()));
    }

    /**
     * The digest that is stored beside the content: what {@link SnapshotJson} says of it.
     *
     * @return 64 hexadecimal digits in small letters
     */
    public String sha256() {
        return digest;
    }

    /** The digest that the content has. */
    String actualDigest() {
        return actualDigest;
    }

    /** Programme and assessment as they are stored, without white space. */
    String content() {
        return content;
    }

    /**
     * Whether the content is the one that the digest was made of. This does not stop anyone from making a new digest:
     * to be sure that it is the one that was reported, keep the digest elsewhere.
     *
     * @return true unless it was altered
     */
    public boolean isIntact() {
        return actualDigest.equals(digest);
    }

    /**
     * Checks whether the snapshot is intact, and whether assessing its programme again, on its day and with what was known then,
     * gives the same result. It does not where the stored result was altered, or the rules of assessing have changed since.
     *
     * @return what was found
     * @throws IllegalArgumentException if a custom rule asks for an indicator or a category that it does not declare
     */
    public Verification verify() {
        Assessor assessor = Assessor.on(day());
        ProgrammeAssessment now =
                knownOn().map(assessor::knownOn).orElse(assessor).assess(programme);
        String again =
                new String(CanonicalJson.compact(json -> Results.write(now, json, settings)), StandardCharsets.UTF_8);
        return new Verification(isIntact(), Differences.between(Tokens.member(content, "assessment"), again));
    }

    /** Equal are snapshots of the same content with the same digest. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot that && content.equals(that.content) && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, digest);
    }

    /** One line: the programme, the day, and the digest. */
    @Override
    public String toString() {
        return toString(Language.ENGLISH);
    }

    /**
     * What this is a snapshot of, on one line.
     *
     * @param language the language
     * @return the title of the programme, the day or days, and the digest
     */
    public String toString(Language language) {
        String known = knownOn()
                .map(day -> language.choose(", as known on ", ", som kendt den ") + day)
                .orElse("");
        return Printable.of(programme.title()) + language.choose(", as reported on ", ", som rapporteret pr. ") + day()
                + known + " (SHA-256 " + digest + ")";
    }
}
