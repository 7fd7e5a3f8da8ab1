package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** What holds of a message that is told in English and in Danish: it names the same things in both, and mixes no words. */
public final class Bilingual {
    private static final Pattern QUOTED_IN_ENGLISH = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern QUOTED_IN_DANISH = Pattern.compile("»([^«]*)«");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern FIGURE = Pattern.compile("[-~<>=]*[0-9][-+.,0-9E]*");
    private static final Pattern MARK_IN_NUMBER = Pattern.compile("(?<=[0-9])[.,](?=[0-9])");
    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "\\b(the|must|has|have|holds|is|are|not|no|of|and|or|such|than|which|with|be|can|cannot|only|what)\\b",
            Pattern.CASE_INSENSITIVE);

    private Bilingual() {}

    /**
     * Checks a problem.
     *
     * @param problem the problem
     */
    public static void check(Problem problem) {
        check(problem.message(), problem.danish());
    }

    /**
     * Checks a message.
     *
     * @param english the message in English
     * @param danish the same in Danish
     */
    public static void check(String english, String danish) {
        assertThat(danish).isNotEqualTo(english);
        assertThat(QUOTED_IN_DANISH.matcher(danish).replaceAll("")).doesNotContainPattern(ENGLISH_WORD);
        assertThat(things(QUOTED_IN_DANISH, danish)).isEqualTo(things(QUOTED_IN_ENGLISH, english));
        assertThat(numbers(danish)).isEqualTo(numbers(english));
    }

    /** Without figures, which are quoted in Danish only: there, the point of 1.500 would be taken for one of thousands. */
    private static List<String> things(Pattern pattern, String message) {
        return all(pattern, message).stream()
                .filter(quoted -> !FIGURE.matcher(quoted).matches())
                .toList();
    }

    /** Whatever marks thousands and decimals. */
    private static List<String> numbers(String message) {
        return all(NUMBER, MARK_IN_NUMBER.matcher(message).replaceAll(""));
    }

    private static List<String> all(Pattern pattern, String message) {
        return pattern.matcher(message)
                .results()
                .map(match -> match.group(match.groupCount()))
                .sorted()
                .toList();
    }
}
