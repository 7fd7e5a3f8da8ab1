package org.maalbar.csv.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.sheet.SheetColumns;
import org.maalbar.csv.table.RawRow;

class GarbledTest {
    private static boolean isFound(String name) {
        return Garbled.in(SheetColumns.TYPE, new RawRow(1, List.of("Enhed", name)), FilePlaces.of(""))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mål", "MÅL", "Mål nr.", "Bemærkning", "BEMÆRKNING", "Optælling"})
    void aNameWhoseLettersWereTakenForOthersIsFound(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);

        assertThat(isFound(new String(bytes, StandardCharsets.ISO_8859_1))).isTrue();
        assertThat(isFound(name)).isFalse();
        assertThat(isFound(new String(bytes, Charset.forName("windows-1252")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kommentar Ã˜stre", "São Paulo", "Ã", "M€l", "M\uD83D\uDE00l"})
    void aColumnOfOnesOwnMayBeCalledAnything(String name) {
        assertThat(isFound(name)).isFalse();
    }
}
