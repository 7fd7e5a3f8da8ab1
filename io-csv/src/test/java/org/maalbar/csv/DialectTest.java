package org.maalbar.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.csv.Dialect.DANISH_EXCEL;
import static org.maalbar.csv.Dialect.RFC_4180;
import static org.maalbar.csv.text.ReadText.WINDOWS_1252;

import com.google.common.testing.NullPointerTester;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.text.Language;

class DialectTest {
    static final List<Charset> OTHERS = List.of(UTF_16, ISO_8859_1);

    @Test
    void aDanishExcelHasItsSeparatorLanguageAndCurrency() {
        assertThat(DANISH_EXCEL.separator()).isEqualTo(';');
        assertThat(DANISH_EXCEL.language()).isEqualTo(Language.DANISH);
        assertThat(DANISH_EXCEL.format().notation().currency()).contains("DKK");
    }

    @Test
    void programsHaveTheirsAndNameEveryCurrency() {
        assertThat(RFC_4180.separator()).isEqualTo(',');
        assertThat(RFC_4180.language()).isEqualTo(Language.ENGLISH);
        assertThat(RFC_4180.format().notation().currency()).isEmpty();
    }

    @Test
    void anotherEncodingChangesNothingElse() {
        Dialect windows = DANISH_EXCEL.charset(WINDOWS_1252);

        assertThat(windows).hasToString("DANISH_EXCEL (;, windows-1252)");
        assertThat(windows.format().notation().currency())
                .isEqualTo(DANISH_EXCEL.format().notation().currency());
        assertThat(DANISH_EXCEL.charset()).isEqualTo(UTF_8);
    }

    @Test
    void theByteOrderMarkFollowsTheEncodingThereAndBack() {
        assertThat(DANISH_EXCEL.charset(WINDOWS_1252).format().isMarked()).isFalse();
        assertThat(DANISH_EXCEL.charset(WINDOWS_1252).charset(UTF_8).format().isMarked())
                .isTrue();
        assertThat(RFC_4180.charset(UTF_16LE).format().isMarked()).isTrue();
        assertThat(RFC_4180.charset(UTF_16BE).charset(UTF_8).format().isMarked())
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void whatCannotBeToldApartInReadingIsNotWritten(Charset other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH_EXCEL.charset(other))
                .withMessageEndingWith("not " + other);
    }

    @Test
    void otherSeparatorsLeaveTheLanguage() {
        CsvFormat tabs = CsvFormat.DANISH_EXCEL.separatedBy('\t');

        assertThat(tabs.separator()).isEqualTo('\t');
        assertThat(tabs.language()).isEqualTo(Language.DANISH);
        assertThat(CsvFormat.DANISH_EXCEL.separatedBy(';')).isSameAs(CsvFormat.DANISH_EXCEL);
    }

    @Test
    void nothingIsNull() {
        new NullPointerTester().testAllPublicInstanceMethods(DANISH_EXCEL);
    }
}
