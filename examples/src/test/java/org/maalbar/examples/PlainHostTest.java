package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.markdown.Report;
import org.maalbar.text.Language;

/** A host without a framework: compiled with what Maven finds for it, and run in a process of its own. */
@Tag("once")
class PlainHostTest {
    private static final Path SOURCES = Path.of("plain");
    private static final String DAY = "2018-08-31";
    private static final String MAIN = "dk.example.plain.Annex";
    private static final String MODULE = "dk.example.plain";

    /** What comes with the artifacts that the examples depend on, as the build writes it down. */
    private static final Path LIBRARIES = Path.of("target/runtime-class-path.txt");

    @TempDir
    private static Path folder;

    private static String modulePath;
    private static Map<String, String> onTheClassPath;

    @BeforeAll
    static void aProgramOnTheClassPath() throws IOException, InterruptedException {
        String libraries = Files.readString(LIBRARIES, StandardCharsets.UTF_8).strip();
        String classes = folder.resolve("classes").toString();
        tool("javac", "-encoding", "UTF-8", "-d", classes, "--class-path", libraries, source(MAIN));
        onTheClassPath = written("on the class path", java(), "-cp", classes + File.pathSeparator + libraries, MAIN);

        String modules = folder.resolve("modules").toString();
        String descriptor = SOURCES.resolve("module-info.java").toString();
        tool("javac", "-encoding", "UTF-8", "-d", modules, "--module-path", libraries, descriptor, source(MAIN));
        modulePath = modules + File.pathSeparator + libraries;
    }

    @Test
    void onTheClassPathItWritesWhatTheLibraryWritesHere() throws IOException {
        ProgrammeAssessment sheet = Assessor.on(DAY)
                .assess(ProgrammeSheet.standard()
                        .read(Path.of("data/copenhagen.csv"))
                        .orElseThrow());

        assertThat(onTheClassPath)
                .containsOnlyKeys("annex.docx", "annex.html", "annex.md", "sheet.xlsx", "snapshot.json", "workbook.md")
                .containsEntry(
                        "annex.md",
                        latin(Report.of(Copenhagen.assessed())
                                .in(Language.DANISH)
                                .markdown()))
                .containsEntry("workbook.md", latin(Report.of(sheet).markdown()));
    }

    @Test
    void onTheModulePathItWritesTheSame() throws IOException, InterruptedException {
        assertThat(written("in a module", java(), "-p", modulePath, "-m", module()))
                .isEqualTo(onTheClassPath);
    }

    @Test
    void inAnImageItWritesTheSame() throws IOException, InterruptedException {
        Path image = folder.resolve("image");
        tool("jlink", "--module-path", modulePath, "--add-modules", MODULE, "--output", image.toString());
        String java = image.resolve("bin/java").toString();

        assertThat(written("in a module", java, "-m", module())).isEqualTo(onTheClassPath);
    }

    /** jlink rejects modules without a descriptor, also among those that ours need. */
    @Test
    void everyModuleMayBeInAnImage() {
        List<Path> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        ModuleFinder finder = ModuleFinder.of(path.toArray(Path[]::new));
        Set<String> ours = Stream.of(
                        "core",
                        "base",
                        "csv",
                        "json",
                        "jackson3",
                        "xlsx",
                        "annex",
                        "markdown",
                        "docx",
                        "validation",
                        "testkit")
                .map(name -> "org.maalbar." + name)
                .collect(Collectors.toSet());

        Configuration resolved = Configuration.empty().resolve(finder, ModuleFinder.ofSystem(), ours);

        assertThat(resolved.modules()).extracting(ResolvedModule::name).containsAll(ours);
        assertThat(resolved.modules())
                .extracting(ResolvedModule::reference)
                .extracting(ModuleReference::descriptor)
                .noneMatch(ModuleDescriptor::isAutomatic);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String module() {
        return MODULE + "/" + MAIN;
    }

    private static String source(String name) {
        return SOURCES.resolve(name.replace('.', '/') + ".java").toString();
    }

    /** Every byte is a character. */
    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static void tool(String name, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
        assertThat(exit).as("%s says %s", name, said).isZero();
    }

    /** What the program writes, by the names of the files; it must say where it is. */
    private static Map<String, String> written(String where, String... command)
            throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, "run");
        Path output = Files.createTempFile(folder, "said", ".txt");
        List<String> whole = new ArrayList<>(List.of(command));
        whole.addAll(List.of(
                Path.of("data/copenhagen.json").toAbsolutePath().toString(),
                Path.of("data/copenhagen.csv").toAbsolutePath().toString(),
                DAY,
                own.toString()));
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process program = builder.start();
        try {
            assertThat(program.waitFor(120, TimeUnit.SECONDS))
                    .as("the program ended")
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(output).hasContent("Answer[school=Havneskolen, pupils=~450]\n" + where);
        assertThat(program.exitValue()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> each = Files.list(own)) {
            for (Path file : each.toList()) {
                files.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
