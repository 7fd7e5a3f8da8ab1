package org.maalbar.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** The house's rules: one way through it, and no way back. */
@ArchTag("once")
@AnalyzeClasses(packages = "org.maalbar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "org.maalbar.problem..",
        "org.maalbar.quantity..",
        "org.maalbar.time..",
        "org.maalbar.text..",
        "org.maalbar.rule..",
        "org.maalbar.programme..",
        "org.maalbar.words..",
        "org.maalbar.evidence..",
        "org.maalbar.assessment.."
    };

    @ArchTest
    static final ArchRule theCoreNeedsTheJdkAlone = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(union(CORE, "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule packagesOfTheCoreKnowOnlyLowerOnes = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("problem")
            .definedBy("org.maalbar.problem..")
            .layer("quantity")
            .definedBy("org.maalbar.quantity..")
            .layer("time")
            .definedBy("org.maalbar.time..")
            .layer("text")
            .definedBy("org.maalbar.text..")
            .layer("rule")
            .definedBy("org.maalbar.rule..")
            .layer("programme")
            .definedBy("org.maalbar.programme..")
            .layer("words")
            .definedBy("org.maalbar.words..")
            .layer("evidence")
            .definedBy("org.maalbar.evidence..")
            .layer("assessment")
            .definedBy("org.maalbar.assessment..")
            .whereLayer("assessment")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("assessment")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("assessment")
            .whereLayer("programme")
            .mayOnlyBeAccessedByLayers("words", "evidence", "assessment")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("programme", "words", "evidence", "assessment")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("rule", "programme", "words", "assessment")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("text", "programme", "evidence", "assessment");

    @ArchTest
    static final ArchRule noPackageNeedsItself =
            slices().matching("org.maalbar.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noRoomOfTheTablesNeedsItself =
            slices().matching("org.maalbar.csv.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRoomsOfTheTablesDoNotKnowTheirDoor = noClasses()
            .that()
            .resideInAPackage("org.maalbar.csv.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.maalbar.csv");

    @ArchTest
    static final ArchRule adaptersDoNotKnowEachOther =
            slices().matching("org.maalbar.(csv|json|markdown)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule theTestkitNeedsTheCoreAndJqwikAlone = classes()
            .that()
            .resideInAPackage("org.maalbar.testkit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    union(CORE, "org.maalbar.testkit..", "java..", "net.jqwik.api..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule onlyTestsUseTheTestkit = noClasses()
            .that()
            .resideOutsideOfPackage("org.maalbar.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.maalbar.testkit..");

    @ArchTest
    static final ArchRule noCodeReadsTheClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule noCodeFollowsTheMachinesLocale = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "getBytes");

    @ArchTest
    static final ArchRule librariesDoNotPrint = noClasses()
            .that()
            .resideOutsideOfPackage("org.maalbar.examples..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static String[] union(String[] some, String... more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
