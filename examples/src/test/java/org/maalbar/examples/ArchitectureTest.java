package org.maalbar.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.InputStream;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
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
        "org.maalbar.funding..",
        "org.maalbar.programme..",
        "org.maalbar.disclosure..",
        "org.maalbar.words..",
        "org.maalbar.evidence..",
        "org.maalbar.assessment..",
        "org.maalbar.change..",
        "org.maalbar.portfolio.."
    };

    @ArchTest
    static final ArchRule theCoreNeedsTheJdkAlone = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(union(CORE, "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule packagesOfTheCoreKnowOnlyLowerOnes = layers(
            "problem",
            "quantity",
            "time",
            "text",
            "rule",
            "funding",
            "programme",
            "disclosure",
            "words",
            "evidence",
            "assessment",
            "change",
            "portfolio");

    @ArchTest
    static final ArchRule whatIsSaidIsDecidedWithoutItsWords = noClasses()
            .that()
            .resideInAPackage("org.maalbar.evidence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.maalbar.text..", "org.maalbar.words..");

    @ArchTest
    static final ArchRule noPackageNeedsItself =
            slices().matching("org.maalbar.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noRoomIsTooLarge = Rooms.haveAtMost(25);

    @ArchTest
    static final ArchRule noKnotOfClassesIsTooLarge = Rooms.haveKnotsOfAtMost(15);

    /** A method, as the start-up script is found from where tests run, not from where they are looked for. */
    @ArchTest
    static void aSimpleNameMeansOneType(JavaClasses classes) {
        SimpleNames.meanOneType().check(classes);
    }

    @ArchTest
    static final ArchRule roomsDoNotKnowTheirDoor = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.maalbar.annex.*..",
                    "org.maalbar.csv.*..",
                    "org.maalbar.json.*..",
                    "org.maalbar.markdown.*..",
                    "org.maalbar.testkit.*..",
                    "org.maalbar.xlsx.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.maalbar.annex",
                    "org.maalbar.csv",
                    "org.maalbar.json",
                    "org.maalbar.markdown",
                    "org.maalbar.testkit",
                    "org.maalbar.xlsx");

    @ArchTest
    static final ArchRule sheetsAreReadFromRowsOfAnySource = noClasses()
            .that()
            .resideInAnyPackage("org.maalbar.csv.cell..", "org.maalbar.csv.table..", "org.maalbar.csv.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.maalbar.csv.text..", "org.maalbar.csv.tables..", "de.siegmar..", "java.nio..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(InputStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Reader.class);

    @ArchTest
    static final ArchRule adaptersDoNotKnowEachOther = slices().matching(
                    "org.maalbar.(annex|csv|docx|jackson3|json|markdown|validation|xlsx)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.maalbar.jackson3.."), resideInAPackage("org.maalbar.json.."))
            .ignoreDependency(resideInAPackage("org.maalbar.validation.."), resideInAPackage("org.maalbar.json.."))
            .ignoreDependency(resideInAPackage("org.maalbar.annex.."), resideInAPackage("org.maalbar.csv.."))
            .ignoreDependency(resideInAPackage("org.maalbar.annex.."), resideInAPackage("org.maalbar.xlsx.."))
            .ignoreDependency(resideInAPackage("org.maalbar.xlsx.."), resideInAPackage("org.maalbar.csv.."))
            .ignoreDependency(resideInAPackage("org.maalbar.docx.."), resideInAPackage("org.maalbar.markdown.."));

    @ArchTest
    static final ArchRule eachJacksonHasItsModule = noClasses()
            .that()
            .resideInAPackage("org.maalbar.jackson3..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule formsNeedNoJackson = noClasses()
            .that()
            .resideInAPackage("org.maalbar.validation..")
            .and()
            .haveNameNotMatching(".*\\.(Programme|Rule)(Document|\\w+Validator)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.maalbar.json..", "com.fasterxml..");

    @ArchTest
    static final ArchRule aWordDocumentIsWrittenFromTheTreeByTheJdk = classes()
            .that()
            .resideInAPackage("org.maalbar.docx..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(union(
                    CORE,
                    "org.maalbar.docx..",
                    "org.maalbar.markdown",
                    "org.maalbar.markdown.annex..",
                    "org.maalbar.markdown.design..",
                    "org.maalbar.markdown.portfolio..",
                    "org.maalbar.markdown.tree..",
                    "org.maalbar.base.file..",
                    "org.commonmark..",
                    "java.io..",
                    "java.lang..",
                    "java.nio..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule aWorkbookIsReadByAaltoAsASheetOfRows = classes()
            .that()
            .resideInAPackage("org.maalbar.xlsx..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(union(
                    CORE,
                    "org.maalbar.xlsx..",
                    "org.maalbar.base..",
                    "org.maalbar.csv",
                    "org.maalbar.csv.cell..",
                    "org.maalbar.csv.sheet..",
                    "org.maalbar.csv.table..",
                    "org.maalbar.csv.tables..",
                    "com.fasterxml.aalto.stax..",
                    "org.codehaus.stax2..",
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.nio..",
                    "java.time..",
                    "java.util..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule anAnnexIsReadByCommonmarkAndTheJdkAndDraftedAsASheet = classes()
            .that()
            .resideInAPackage("org.maalbar.annex..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(union(
                    CORE,
                    "org.maalbar.annex..",
                    "org.maalbar.base..",
                    "org.maalbar.csv.cell..",
                    "org.maalbar.csv.sheet.column..",
                    "org.maalbar.csv.table..",
                    "org.maalbar.xlsx.archive..",
                    "org.maalbar.xlsx.write..",
                    "org.commonmark..",
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.nio..",
                    "java.util..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule anAnnexIsADocumentThenSentencesThenADraft =
            layers("annex.file", "annex.word", "annex.source", "annex.language", "annex.read");

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

    /** Each of these may use those before it. */
    private static ArchRule layers(String... names) {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : names) {
            layers = layers.layer(name).definedBy("org.maalbar." + name + "..");
        }
        for (int i = 0; i < names.length - 1; i++) {
            layers = layers.whereLayer(names[i])
                    .mayOnlyBeAccessedByLayers(Arrays.copyOfRange(names, i + 1, names.length));
        }
        return layers.whereLayer(names[names.length - 1]).mayNotBeAccessedByAnyLayer();
    }

    private static String[] union(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
