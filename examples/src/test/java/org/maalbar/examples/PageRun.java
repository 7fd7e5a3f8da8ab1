package org.maalbar.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Runs the blocks of a page one after the other, as a reader would, in a folder where the examples' data are. */
final class PageRun implements AutoCloseable {
    private static final Path ROOT = Path.of("..");
    private static final String DEMO = "java -jar examples/target/maalbar-demo.jar";
    private static final Pattern DECLARES_TESTS = Pattern.compile("class \\w+Test\\b");
    private static final Pattern EXIT = Pattern.compile("(.*?) +# exits with ([0-9])");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
    private static final Pattern MEMBER = Pattern.compile("<(groupId|artifactId|version)>([^<]+)</");

    /** What jshell's start-up script of that name imports, as far as it is not imported already. */
    private static final String DEFAULT = "import java.io.*\nimport java.util.function.*\nimport java.util.stream.*\n";

    /** Commands that cannot be run in a test, and what sees to it that they work. */
    private static final Map<String, String> RUN_ELSEWHERE = Map.of(
            "./mvnw verify",
            "it is what runs this test",
            "./mvnw -q -DskipTests package",
            "it makes what the commands behind it run",
            "./mvnw -pl io-json -am -Dtest=SchemaTest -Dsurefire.failIfNoSpecifiedTests=false test",
            "SchemaTest runs in every build",
            "jshell --class-path 'examples/target/lib/*' --startup DEFAULT --startup examples/jshell/maalbar.jsh",
            "JshellTest runs jshell with that script",
            "jshell --class-path 'examples/target/lib/*' --startup DEFAULT --startup examples/jshell/maalbar.jsh"
                    + " examples/jshell/look.jsh",
            "JshellTest runs that, too",
            "LC_ALL=C.UTF-8 jshell --class-path 'examples/target/lib/*' --startup DEFAULT"
                    + " --startup examples/jshell/maalbar.jsh",
            "not every machine has that locale",
            "chromium --headless --no-pdf-header-footer --print-to-pdf=bilag.pdf bilag.html",
            "the system tests print pages with Chromium",
            "jlink --module-path classes:lib --add-modules dk.example.plain --output image",
            "PlainHostTest makes that image",
            "soffice --headless --convert-to 'pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}' bilag.docx",
            "the system tests convert documents with LibreOffice");

    /** What pages show of the example on engines, which has tests of its own. */
    private static final Map<String, String> ENGINES = Map.of(
            "Counted.java", "examples/engines/src/main/java/dk/example/engines/Counted.java",
            "duckdb.sql", "examples/engines/src/main/resources/duckdb.sql",
            "postgresql.sql", "examples/engines/src/main/resources/postgresql.sql");

    private final Path folder;
    private final Snippets snippets;
    private final JsonPieces json;
    private boolean isJshell;
    private boolean isOfTests;
    private boolean isRunElsewhere;
    private String output = "";

    /**
     * Begins a run.
     *
     * @param folder an empty folder
     * @param imports the imports that readers are told of
     */
    PageRun(Path folder, String imports) throws IOException {
        this.folder = folder;
        snippets = new Snippets(folder);
        json = new JsonPieces(folder);
        Path data = Files.createDirectories(folder.resolve("examples/data"));
        for (String each :
                List.of("copenhagen.json", "copenhagen.csv", "nordhavre.json", "real-goals.json", "swedish.txt")) {
            Files.copy(Path.of("data", each), data.resolve(each));
        }
        snippets.java(imports);
    }

    /** Returns what is wrong, each with its line. */
    List<String> failures(String page, String markdown) {
        List<Block> blocks = Block.of(markdown);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isShown =
                    i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
            try {
                run(block, isShown);
            } catch (AssertionError | Exception e) {
                failures.add(page + ":" + block.line() + ": "
                        + (e instanceof AssertionError ? e.getMessage() : e.toString()));
            }
        }
        return failures;
    }

    private void run(Block block, boolean isShown) throws IOException {
        if (block.language().equals("text") && isRunElsewhere) {
            return;
        }
        isRunElsewhere = block.language().equals("sql");
        if (block.place().equals("source") && ENGINES.containsKey(block.named())) {
            excerpt(block.text(), ROOT.resolve(ENGINES.get(block.named())));
            return;
        }
        switch (block.language()) {
            case "java" -> {
                output = snippets.java(block.text());
                isOfTests = DECLARES_TESTS.matcher(block.text()).find();
                if (isOfTests && !isShown) {
                    compare("", output);
                }
            }
            case "jshell" -> jshell(block.text());
            case "sh" -> output = commands(block.text());
            case "json" -> json.run(block);
            // The system tests ask DuckDB.
            case "sql" -> {}
            case "xml" -> dependencies(block.text());
            case "text" ->
                compare(
                        isOfTests ? LawsRun.withoutNumbers(block.text()) : block.text(),
                        isOfTests ? LawsRun.withoutNumbers(output) : output);
            case "csv" -> Files.writeString(folder.resolve(block.named()), block.text());
            case "markdown" -> markdown(block);
            default -> throw new AssertionError("no way to run the language \"" + block.language() + "\"");
        }
    }

    /** Lines of a file, however far they are indented there. */
    private static void excerpt(String shown, Path file) throws IOException {
        String whole = Files.readString(file, StandardCharsets.UTF_8);
        boolean isThere = IntStream.iterate(0, indent -> indent <= 12, indent -> indent + 4)
                .mapToObj(indent -> shown.indent(indent))
                .anyMatch(whole::contains);
        if (!isThere) {
            throw new AssertionError("is not in " + file + "\n" + shown);
        }
    }

    private void markdown(Block block) throws IOException {
        Path file = folder.resolve(block.named());
        if (block.place().equals("source")) {
            Files.writeString(file, block.text());
        } else {
            compare(block.text(), Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    private static void compare(String shown, String actual) {
        if (!Shown.matches(shown, actual)) {
            throw new AssertionError("shows\n" + shown + "but what comes out is\n" + actual);
        }
    }

    private void jshell(String code) throws IOException {
        if (!isJshell) {
            snippets.jshell(DEFAULT + Files.readString(Path.of("jshell/maalbar.jsh"), StandardCharsets.UTF_8));
            isJshell = true;
        }
        output = snippets.jshell(code);
    }

    private String commands(String lines) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(heard, true, StandardCharsets.UTF_8);
        for (String command : lines.split("\n| && ")) {
            command(command.strip(), Console.of(stream, stream, false));
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private void command(String line, Console console) {
        Matcher exit = EXIT.matcher(line);
        boolean isSaid = exit.matches();
        String command = isSaid ? exit.group(1) : line;
        if (RUN_ELSEWHERE.containsKey(command)) {
            return;
        }
        if (!command.equals(DEMO) && !command.startsWith(DEMO + " ")) {
            throw new AssertionError("no way to run " + command);
        }
        String arguments = command.substring(DEMO.length()).strip();
        int code = Main.run(console, folder, arguments.isEmpty() ? new String[0] : arguments.split(" +"));
        if (code != (isSaid ? Integer.parseInt(exit.group(2)) : 0)) {
            throw new AssertionError("exits with " + code + ": " + command);
        }
    }

    /** Dependencies on what is built here, alone or in a {@code pom.xml}; without a version where that is managed. */
    private static void dependencies(String xml) throws IOException {
        Matcher built = Pattern.compile("<artifactId>maalbar-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(ROOT.resolve("pom.xml"), StandardCharsets.UTF_8));
        if (!built.find()) {
            throw new AssertionError("the build has no version");
        }
        List<String> dependencies =
                DEPENDENCY.matcher(xml).results().map(MatchResult::group).toList();
        if (dependencies.isEmpty()) {
            throw new AssertionError("no dependency");
        }
        MEMBER.matcher(String.join("", dependencies)).results().forEach(member -> {
            String value = member.group(2);
            boolean isRight = switch (member.group(1)) {
                case "groupId" -> value.equals("org.maalbar");
                case "version" -> value.equals(built.group(1));
                default ->
                    Files.exists(ROOT.resolve(value.replace("maalbar-", "")).resolve("pom.xml"));
            };
            if (!isRight) {
                throw new AssertionError("not what is built: " + member.group());
            }
        });
    }

    @Override
    public void close() {
        snippets.close();
    }
}
