package org.maalbar.annex.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence claims of a goal.
 *
 * @param words the words of the claim, as they are in a sheet; empty where it is not sure which
 * @param isSure whether they are one of the five statuses, and all that the sentence says
 */
record Claim(String words, boolean isSure) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** How a sentence begins that makes a claim of a goal as a whole, or of a part that it names. */
    private static final String GOAL_DA =
            "(?:(?:det |indsatsens )?samle(?:t|de) )?(?:del)?mål(?:et|ene|tallet|tal|sætningen)?(?:, om at [^,]{1,80},)? ";

    /** What a claim is of that is not of the goal as a whole. */
    private static final Pattern OF_A_PART =
            Pattern.compile("(?<!\\p{L})(?:delmål\\p{L}*|mål\\p{L}*,? om)(?!\\p{L})", FLAGS);

    private static final String GOAL_EN = "(?:the )?(?:overall )?(?:target|goal|objective)s? ";
    private static final String ADVERBS_DA = "(?:(?:nu|dermed|således|derfor|allerede|fortsat|endnu) )*";
    private static final String DONE_DA = "(?:opfyldt|nået|indfriet|opnået)";
    private static final String DONE_EN = "(?:met|achieved|fulfilled|reached)";

    private static final Pattern MENTION =
            Pattern.compile("(?<!\\p{L})(?:" + DONE_DA + "|" + DONE_EN + ")(?!\\p{L})", FLAGS);

    /** What may come behind a claim without changing it, but for the means by which it came true. */
    private static final Pattern END = Pattern.compile(" ?[.:!]?");

    private record Form(Pattern pattern, String words) {
        static Form of(String words, String pattern) {
            return new Form(Pattern.compile(pattern, FLAGS), words);
        }

        boolean isAll(String text) {
            Matcher claim = pattern.matcher(text);
            return claim.lookingAt()
                    && END.matcher(GoalWords.withoutMeans(text.substring(claim.end())))
                            .matches();
        }
    }

    /** The sentences that are claims in so many words, and no more. */
    private static final List<Form> FORMS = List.of(
            Form.of("opfyldt", GOAL_DA + "(?:er|anses for) " + ADVERBS_DA + DONE_DA),
            Form.of("opfyldt", "dermed er " + GOAL_DA + DONE_DA),
            Form.of("ikke opfyldt", GOAL_DA + "er " + ADVERBS_DA + "ikke " + ADVERBS_DA + DONE_DA),
            Form.of("forventes opfyldt", GOAL_DA + "(?:forventes|ventes) (?:at (?:blive|være) )?" + DONE_DA),
            Form.of("forventes opfyldt", "det (?:forventes|ventes), at " + GOAL_DA + "(?:nås|opfyldes|indfries)"),
            Form.of("forventes ikke opfyldt", GOAL_DA + "(?:forventes|ventes) ikke (?:at (?:blive|være) )?" + DONE_DA),
            Form.of("fulfilled", GOAL_EN + "(?:has been|have been|was|were|is|are) " + DONE_EN),
            Form.of("not fulfilled", GOAL_EN + "(?:has|have|was|were|is|are) not (?:been )?" + DONE_EN),
            Form.of("expected", GOAL_EN + "(?:is|are) expected to be " + DONE_EN),
            Form.of("not expected", GOAL_EN + "(?:is|are) (?:not expected|unlikely) to be " + DONE_EN));

    /** What sounds like a claim of a goal, whatever else the sentence says. */
    private static final Pattern OTHER = Pattern.compile(
            "(?<!\\p{L})(?:delvis(?:t)? " + DONE_DA + "|på rette vej|godt på vej|udfordret|partly " + DONE_EN
                    + "|partially " + DONE_EN + "|on track|off track|at risk)(?!\\p{L})",
            FLAGS);

    private static final Pattern LOOSE = Pattern.compile(
            "(?<!\\p{L})(?:del|hoved)?mål(?:et|ene|tallet|tal|sætningen)?(?!\\p{L}).{0,90}(?<!\\p{L})(?:" + DONE_DA
                    + "|nås|opfyldes|indfries)(?!\\p{L})|(?:target|goal|objective).{0,90}" + DONE_EN + "(?!\\p{L})",
            FLAGS);

    private static final Pattern ALONE = Pattern.compile(
            "(?<words>forventes ikke opfyldt|forventes opfyldt|ikke opfyldt|opfyldt|uafklaret|not expected|not fulfilled|fulfilled|expected|uncertain)\\.?",
            FLAGS);

    /** The claim of a sentence about a goal. */
    static Optional<Claim> in(String text) {
        if (text.length() > Limits.LONGEST_SENTENCE) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            if (form.isAll(text.strip())) {
                return Optional.of(new Claim(form.words, true));
            }
        }
        Matcher other = OTHER.matcher(text);
        if (other.find()) {
            return Optional.of(new Claim(other.group(), false));
        }
        return LOOSE.matcher(text).find() ? Optional.of(new Claim("", false)) : Optional.empty();
    }

    /** Whether a sentence has a word of a claim. */
    static boolean isMentioned(String text) {
        return MENTION.matcher(text).find();
    }

    /** Whether a claim is only of a part of a goal. */
    static boolean isOfPart(String text) {
        return OF_A_PART.matcher(text).find();
    }

    /** The claim that a cell or a text for claims is. */
    static Optional<Claim> of(String text) {
        Matcher alone = ALONE.matcher(text.strip());
        return alone.matches() ? Optional.of(new Claim(alone.group("words"), true)) : in(text);
    }
}
