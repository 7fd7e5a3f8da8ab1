package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    private static final Place RULE = Place.pointer("/initiatives/2/goals/0/rule");

    @Test
    void isWrittenAsCompilersDo() {
        assertThat(RULE.inFile("kk.json").at(41, 17)).hasToString("kk.json:41:17 /initiatives/2/goals/0/rule");
        assertThat(RULE.inFile("kk.json")).hasToString("kk.json /initiatives/2/goals/0/rule");
        assertThat(RULE.at(41, 17)).hasToString("line 41:17 /initiatives/2/goals/0/rule");
        assertThat(RULE).hasToString("/initiatives/2/goals/0/rule");
    }

    @Test
    void inAWorkbookItIsWrittenAsSpreadsheetsDo() {
        Place sheet = Place.unknown().inFile("plan.xlsx").inSheet("Ark 1");
        assertThat(sheet).hasToString("plan.xlsx Ark 1");
        assertThat(sheet.sheet()).contains("Ark 1");
        assertThat(sheet.at(7, 3)).hasToString("plan.xlsx Ark 1!C7");
        assertThat(sheet.at(7, 3).inRecord(2).inField("Mål")).hasToString("plan.xlsx Ark 1!C7 #2 \"Mål\"");
        assertThat(Place.unknown().inSheet("Ark1").at(1, 26)).hasToString("Ark1!Z1");
        assertThat(Place.unknown().inSheet("Ark1").at(1, 27)).hasToString("Ark1!AA1");
        assertThat(Place.unknown().inSheet("Ark1").at(1_048_576, 16_384)).hasToString("Ark1!XFD1048576");
    }

    @Test
    void nothingIsKnownOfAnUnknownPlace() {
        Place unknown = Place.unknown();
        assertThat(unknown.file()).isEmpty();
        assertThat(unknown.line()).isEmpty();
        assertThat(unknown.column()).isEmpty();
        assertThat(unknown.pointer()).isEmpty();
        assertThat(unknown).hasToString("");
    }

    @Test
    void anEmptyPointerIsTheProgrammeItself() {
        assertThat(Place.pointer("").pointer()).contains("");
        assertThat(Place.pointer("")).hasToString("");
    }

    @Test
    void givesBackWhatItWasMadeOf() {
        Place place = RULE.inFile("kk.json").at(41, 17);
        assertThat(place.file()).contains("kk.json");
        assertThat(place.line()).hasValue(41);
        assertThat(place.column()).hasValue(17);
        assertThat(place.pointer()).contains("/initiatives/2/goals/0/rule");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void linesAndColumnsCountFromOne(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.at(line, column))
                .withMessageContaining(line + ":" + column);
    }

    @Test
    void namesFromOutsideAreMadeSafeToPrint() {
        assertThat(Place.pointer("/a\nb").inFile("x\u001b[31m.json")).hasToString("x\\u001b[31m.json /a\\u000ab");
    }

    @Test
    void twoPlacesAreEqualWhenEveryPartIs() {
        new EqualsTester()
                .addEqualityGroup(RULE, Place.pointer("/initiatives/2/goals/0/rule"))
                .addEqualityGroup(Place.unknown())
                .addEqualityGroup(Place.pointer(""))
                .addEqualityGroup(RULE.inFile("kk.json"), RULE.inFile("kk.json"))
                .addEqualityGroup(RULE.inSheet("kk.json"), RULE.inSheet("kk.json"))
                .addEqualityGroup(RULE.at(1, 2), RULE.at(1, 2))
                .addEqualityGroup(RULE.at(2, 1))
                .addEqualityGroup(RULE.at(1, 1))
                .testEquals();
    }

    @Test
    void nothingAboutItMayBeNull() {
        new NullPointerTester().testAllPublicStaticMethods(Place.class);
        new NullPointerTester().testAllPublicInstanceMethods(RULE);
    }
}
