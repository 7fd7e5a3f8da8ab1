package org.maalbar.csv.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.table.RawRow;
import org.maalbar.problem.Problem;

class GarbledTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mål",
                "MÅL",
                "Bemærkning",
                "BEMÆRKNING",
                "Østerbro",
                "løbende",
                "“kaffe” – 3½ år…",
                "café",
                "für"
            })
    void textThatWasTakenForAnotherEncodingIsRepaired(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Garbled.repaired(new String(bytes, StandardCharsets.ISO_8859_1)))
                .isEqualTo(text);
        assertThat(Garbled.repaired(new String(bytes, Charset.forName("windows-1252")).replace("â€\uFFFD", "â€\u009D")))
                .isEqualTo(text);
        assertThat(Garbled.repaired(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"São Paulo", "Ã", "M€l", "PÅ»", "Â", "Château", "VÂR", "dâ€", "CRÈME BRÛLÉE"})
    void otherTextIsLeftAlone(String text) {
        assertThat(Garbled.repaired(text)).isEqualTo(text);
    }

    @Test
    void onlyTheFirstPlaceIsReported() {
        Garbled garbled = new Garbled();
        RawRow row = new RawRow(2, List.of("mål", "bÃ¸rn", "fÃ¦rre"));

        assertThat(garbled.repaired(row, FilePlaces.of("ark.csv")).cells()).containsExactly("mål", "børn", "færre");
        assertThat(garbled.problem()).map(Problem::place).hasToString("Optional[ark.csv:2:2]");
    }
}
