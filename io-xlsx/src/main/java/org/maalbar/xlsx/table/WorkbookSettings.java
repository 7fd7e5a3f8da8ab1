package org.maalbar.xlsx.table;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Notation;
import org.maalbar.text.Language;

/**
 * What a caller has set.
 *
 * @param sheet the name of the sheet, if it was stated
 * @param language the language of texts, if it was stated
 * @param characters the most characters of cells that are read into memory
 */
public record WorkbookSettings(Optional<String> sheet, Optional<Language> language, long characters) {
    /** Nothing is stated. */
    public static WorkbookSettings of(long characters) {
        return new WorkbookSettings(Optional.empty(), Optional.empty(), characters);
    }

    /** The same for a sheet of a name. */
    public WorkbookSettings sheet(String name) {
        return new WorkbookSettings(Optional.of(name), language, characters);
    }

    /** The same in a language. */
    public WorkbookSettings language(Language only) {
        return new WorkbookSettings(sheet, Optional.of(Objects.requireNonNull(only, "language")), characters);
    }

    /** The same with another limit. */
    public WorkbookSettings characters(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one character, not " + most);
        }
        return new WorkbookSettings(sheet, language, most);
    }

    /** How cells are read, where their header is in a language, or in none. */
    Notation read(@Nullable Language ofHeader) {
        return notation(language.orElse(ofHeader == null ? Language.DANISH : ofHeader));
    }

    /** How cells are written. */
    public Notation written() {
        return notation(language.orElse(Language.DANISH));
    }

    /** What the sheet is called that is written. */
    public String written(PartType type) {
        return sheet.orElseGet(() -> type.name(written().language()));
    }

    private static Notation notation(Language language) {
        return language == Language.DANISH ? Notation.DANISH : Notation.ENGLISH;
    }
}
