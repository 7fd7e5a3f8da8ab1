package org.maalbar.xlsx.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one section of a number format (ECMA-376, part 1, 18.8.31), letter after letter. */
final class SectionReader {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final String HALF_OF_DAY = "am/pm";
    private static final String DAY_LETTERS = "dmyhs";

    private final String code;
    private int at;

    private final StringBuilder before = new StringBuilder();

    /** The letters since the last digit: behind the number, if no digit follows. */
    private final StringBuilder behind = new StringBuilder();

    private final StringBuilder days = new StringBuilder();
    private boolean hasDigits;
    private boolean isAfterPoint;
    private boolean isScientificOrFraction;
    private boolean isText;
    private boolean isUnclear;
    private int integers;
    private int decimals;
    private int commas;
    private int thousands;
    private int hundreds;
    private @Nullable Predicate<BigDecimal> condition;

    private SectionReader(String code) {
        this.code = code;
    }

    static FormatSection read(String code) {
        SectionReader reader = new SectionReader(code);
        while (reader.at < code.length()) {
            reader.next(code.charAt(reader.at++));
        }
        return reader.section();
    }

    private FormatSection section() {
        FormatSection.Digits digits = new FormatSection.Digits(integers, decimals, thousands + commas, hundreds);
        DayShape shape = days.length() == 0 ? DayShape.NONE : DayShape.of(days.toString());
        return new FormatSection(kind(), before.toString(), behind.toString(), digits, shape, condition);
    }

    private FormatSection.Kind kind() {
        boolean isDay = days.length() > 0;
        boolean isWithoutUnit = (before.toString() + behind).chars().noneMatch(Character::isLetter);
        if (isText) {
            return FormatSection.Kind.TEXT;
        } else if (isDay && !isUnclear) {
            return FormatSection.Kind.DAY;
        } else if (isUnclear || (thousands + commas > 0 && isWithoutUnit)) {
            return FormatSection.Kind.UNCLEAR;
        }
        return hasDigits ? FormatSection.Kind.NUMBER : FormatSection.Kind.LETTERS;
    }

    private void next(char letter) {
        String rest = code.substring(at - 1).toLowerCase(Locale.ROOT);
        if (rest.startsWith("general") || rest.startsWith("standard")) {
            at += rest.startsWith("general") ? 6 : 7;
            digit('#');
        } else if (rest.startsWith(HALF_OF_DAY) || rest.startsWith("a/p")) {
            at += rest.startsWith(HALF_OF_DAY) ? 4 : 2;
            days.append(" h");
        } else if (DAY_LETTERS.indexOf(rest.charAt(0)) >= 0) {
            day(rest.charAt(0));
        } else {
            sign(letter);
        }
    }

    private void sign(char letter) {
        switch (letter) {
            case '"' -> {
                int end = code.indexOf('"', at);
                letters(code.substring(at, end < 0 ? code.length() : end));
                at = end < 0 ? code.length() : end + 1;
            }
            case '\\' -> letters(skipped());
            case '_' -> {
                skipped();
                letters(" ");
            }
            case '*' -> skipped();
            case '[' -> bracket();
            case '0', '#', '?' -> digit(letter);
            case '.' -> point();
            case ',' -> comma();
            case '%' -> {
                hundreds++;
                letters("%");
            }
            case '@' -> isText = true;
            case 'E', 'e' -> exponent();
            case '/' -> fraction();
            default -> {
                isUnclear |= Character.isLetter(letter);
                letters(String.valueOf(letter));
            }
        }
    }

    private String skipped() {
        return at < code.length() ? String.valueOf(code.charAt(at++)) : "";
    }

    private void letters(String text) {
        (hasDigits || isText ? behind : before).append(text);
    }

    private void digit(char placeholder) {
        if (isScientificOrFraction) {
            return;
        }
        // Spaces group thousands; anything else between digits, as in a telephone number, makes another text of the
        // number.
        isUnclear |= !behind.toString().isBlank() && hasDigits;
        behind.setLength(0);
        hasDigits = true;
        commas = 0;
        if (placeholder == '0' && isAfterPoint) {
            decimals++;
        } else if (placeholder == '0') {
            integers++;
        }
    }

    private void point() {
        if (days.length() > 0 || isAfterPoint) {
            letters(".");
        } else {
            isAfterPoint = true;
            thousands += commas;
            commas = 0;
        }
    }

    /** Between digits, it groups thousands; behind them, it takes three digits off. */
    private void comma() {
        if (hasDigits && behind.length() == 0) {
            commas++;
        } else {
            letters(",");
        }
    }

    private void exponent() {
        boolean isExponent = hasDigits && at < code.length() && (code.charAt(at) == '+' || code.charAt(at) == '-');
        if (isExponent) {
            isScientificOrFraction = true;
            skipped();
        } else {
            isUnclear = true;
        }
    }

    private void fraction() {
        if (hasDigits && days.length() == 0) {
            isScientificOrFraction = true;
            while (at < code.length() && "?#0123456789".indexOf(code.charAt(at)) >= 0) {
                at++;
            }
        } else {
            letters("/");
        }
    }

    private void day(char letter) {
        if (days.length() == 0
                || days.charAt(days.length() - 1) != letter
                || at < 2
                || Character.toLowerCase(code.charAt(at - 2)) != letter) {
            days.append(' ');
        }
        days.append(letter);
    }

    private void bracket() {
        int end = code.indexOf(']', at);
        String content = code.substring(at, end < 0 ? code.length() : end);
        at = end < 0 ? code.length() : end + 1;
        Matcher compared = CONDITION.matcher(content);
        if (content.startsWith("$")) {
            int language = content.lastIndexOf('-');
            letters(content.substring(1, language < 1 ? content.length() : language));
        } else if (ELAPSED.matcher(content.toLowerCase(Locale.ROOT)).matches()) {
            days.append(" h");
        } else if (compared.matches()) {
            condition = condition(compared.group(1), new BigDecimal(compared.group(2)));
        } else if (!content.isEmpty() && "<>=".indexOf(content.charAt(0)) >= 0) {
            isUnclear = true;
        }
    }

    private static Predicate<BigDecimal> condition(String sign, BigDecimal limit) {
        return value -> {
            int order = value.compareTo(limit);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        };
    }
}
