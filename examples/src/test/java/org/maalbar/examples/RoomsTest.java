package org.maalbar.examples;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maalbar.examples.house.attic.Chimney;
import org.maalbar.examples.house.attic.Roof;
import org.maalbar.examples.house.cellar.Floor;

/** The rules on rooms see a house that breaks them. */
@Tag("once")
class RoomsTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().importPackages(Roof.class.getPackageName().replace(".attic", ""));

    @Test
    void aPackageWithTooManyClassesIsNamed() {
        assertThat(broken(Rooms.haveAtMost(2))).isEmpty();
        assertThat(broken(Rooms.haveAtMost(1)))
                .singleElement()
                .asString()
                .isEqualTo("2: org.maalbar.examples.house.attic.Chimney, org.maalbar.examples.house.attic.Roof");
    }

    @Test
    void aKnotOfTooManyClassesIsNamed() {
        assertThat(broken(Rooms.haveKnotsOfAtMost(2))).isEmpty();
        assertThat(broken(Rooms.haveKnotsOfAtMost(1)))
                .singleElement()
                .asString()
                .isEqualTo("2: org.maalbar.examples.house.attic.Roof, org.maalbar.examples.house.cellar.Floor");
    }

    @Test
    void aCycleOfPackagesIsNamed() {
        assertThat(broken(slices().matching("org.maalbar.(**)").should().beFreeOfCycles()))
                .singleElement()
                .asString()
                .contains("Slice examples.house.attic", "Slice examples.house.cellar");
    }

    @Test
    void aNameThatAScriptImportsTwiceIsNamed() {
        String floor = Floor.class.getName();
        assertThat(broken(SimpleNames.meanOneType(name -> true, Set.of()))).isEmpty();
        assertThat(broken(SimpleNames.meanOneType(name -> !name.endsWith(".attic"), Set.of(floor))))
                .isEmpty();
        assertThat(broken(SimpleNames.meanOneType(name -> true, Set.of(floor))))
                .containsExactly(Chimney.class.getName() + ", " + Floor.Chimney.class.getName());
        assertThat(broken(SimpleNames.meanOneType(name -> true, Set.of(Floor.Chimney.class.getName()))))
                .containsExactly(Floor.Chimney.List.class.getName());
    }

    private static List<String> broken(ArchRule rule) {
        return rule.evaluate(HOUSE).getFailureReport().getDetails();
    }
}
