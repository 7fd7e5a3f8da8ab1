package org.maalbar.xlsx.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number format: up to four sections, for numbers above 0, below 0, and 0, and for text.
 *
 * @param code how it is written
 * @param sections its sections
 */
record FormatCode(String code, List<FormatSection> sections) {
    private static final int LONGEST = 1_000;
    private static final int TEXT_SECTION = 3;

    static FormatCode of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        int start = 0;
        boolean isQuoted = false;
        int end = Math.min(code.length(), LONGEST);
        for (int at = 0; at < end; at++) {
            char letter = code.charAt(at);
            if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == '\\' || letter == '_' || letter == '*')) {
                at++;
            } else if (!isQuoted && letter == ';') {
                sections.add(SectionReader.read(code.substring(start, at)));
                start = at + 1;
            }
        }
        sections.add(SectionReader.read(code.substring(start, end)));
        return new FormatCode(code, List.copyOf(sections));
    }

    /** The section that shows a number. */
    FormatSection of(BigDecimal number) {
        List<FormatSection> numbers = numbers();
        if (numbers.stream().anyMatch(section -> section.condition() != null)) {
            return numbers.stream()
                    .filter(section ->
                            section.condition() == null || section.condition().test(number))
                    .findFirst()
                    .orElse(numbers.get(numbers.size() - 1));
        }
        int section = number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : 2;
        return numbers.get(section < numbers.size() ? section : 0);
    }

    /** Without the section for text, which may be the last of fewer than four; that alone shows numbers as they are. */
    private List<FormatSection> numbers() {
        boolean isLastText = sections.get(sections.size() - 1).kind() == FormatSection.Kind.TEXT;
        List<FormatSection> numbers =
                isLastText && sections.size() > 1 ? sections.subList(0, sections.size() - 1) : sections;
        return numbers.size() > TEXT_SECTION ? numbers.subList(0, TEXT_SECTION) : numbers;
    }

    /** The section that shows a text, if there is one. */
    Optional<FormatSection> ofText() {
        if (sections.size() > TEXT_SECTION) {
            return Optional.of(sections.get(TEXT_SECTION));
        }
        FormatSection last = sections.get(sections.size() - 1);
        return last.kind() == FormatSection.Kind.TEXT ? Optional.of(last) : Optional.empty();
    }
}
