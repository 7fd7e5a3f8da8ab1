package org.maalbar.csv.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.Resources;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.ReadText;
import org.maalbar.text.Language;

class DataPackageTest {
    /** What was written stays in {@code target}, to be compared with what was expected and, where it is right, copied. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theDescriptorIsAsItWasRead(Language language) throws IOException {
        String name = "datapackage." + language.code() + ".json";
        CsvFormat dialect = language.choose(CsvFormat.RFC_4180, CsvFormat.DANISH_EXCEL);

        String descriptor = descriptor("Handleplan for \"Blåbærgrød\"", dialect);

        Files.writeString(Path.of("target", name), descriptor);
        assertThat(descriptor).isEqualTo(Files.readString(Resources.path(name)));
    }

    @Test
    void theEncodingIsCalledAsOthersCallIt() {
        assertThat(descriptor("Handleplan", CsvFormat.DANISH_EXCEL.charset(ReadText.WINDOWS_1252)))
                .contains("\"encoding\": \"windows-1252\"")
                .doesNotContain("utf-8");
        assertThat(descriptor("Handleplan", CsvFormat.RFC_4180.charset(StandardCharsets.UTF_16BE)))
                .contains("\"encoding\": \"utf-16\"");
    }

    private static String descriptor(String title, CsvFormat format) {
        List<PartType> tables = new ArrayList<>(ProgrammeRecipe.TABLES);
        tables.add(AssessmentRows.TYPE);
        return DataPackage.descriptor(title, tables, format);
    }
}
