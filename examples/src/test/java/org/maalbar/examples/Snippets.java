package org.maalbar.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.TypeDeclSnippet;

/**
 * Runs pieces of Java one after the other, as jshell does, but in this JVM. Whatever goes wrong is an {@link AssertionError}, for
 * jshell itself goes on after any error. A comment behind an expression or a variable is its value, or the exception that it
 * throws: {@code about(450);  // ~450}.
 */
final class Snippets implements AutoCloseable {
    private static final Pattern SAID = Pattern.compile("(.*[;)]) +// (.*)");
    private static final Pattern END = Pattern.compile("[;}]\\z");

    private final Path folder;
    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Relative files are looked for in the folder. */
    Snippets(Path folder) {
        this.folder = folder;
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /** Runs Java whose statements end as in a source file; returns what it prints, and says which tests that it declares fail. */
    String java(String code) {
        return listening(() -> run(code, Snippets::endsAsInASourceFile)
                .forEach(test -> evaluate("org.maalbar.examples.LawsRun.print(" + test + ".class)", Optional.empty())));
    }

    /** Runs Java whose statements end with their line where they can, as those that are typed into jshell do. */
    String jshell(String code) {
        return listening(() -> run(code, Snippets::endsWithTheLine));
    }

    private String listening(Runnable action) {
        PrintStream usual = System.out;
        printed.reset();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Returns the names of the classes of tests among what was declared. */
    private List<String> run(String code, Predicate<CompletionInfo> ends) {
        List<String> tests = new ArrayList<>();
        String pending = "";
        for (String line : inFolder(code).lines().toList()) {
            Matcher said = SAID.matcher(line);
            Optional<String> value = said.matches() ? Optional.of(said.group(2)) : Optional.empty();
            pending += (value.isPresent() ? said.group(1) : line) + "\n";
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(pending);
            if (value.isPresent() && !ends.test(info)) {
                throw new AssertionError("says the value of what does not end there: " + line.strip());
            }
            while (ends.test(info)) {
                evaluate(info.source(), value).ifPresent(tests::add);
                pending = info.remaining();
                info = shell.sourceCodeAnalysis().analyzeCompletion(pending);
            }
        }
        if (shell.sourceCodeAnalysis().analyzeCompletion(pending).completeness() != Completeness.EMPTY) {
            throw new AssertionError("does not end:\n" + pending);
        }
        return tests;
    }

    private static boolean endsAsInASourceFile(CompletionInfo info) {
        return info.completeness() == Completeness.COMPLETE
                && END.matcher(info.source().stripTrailing()).find();
    }

    private static boolean endsWithTheLine(CompletionInfo info) {
        return switch (info.completeness()) {
            case COMPLETE, COMPLETE_WITH_SEMI, UNKNOWN -> true;
            default -> false;
        };
    }

    /** The machine's current folder cannot be changed. */
    private String inFolder(String code) {
        return code.replace(
                "Path.of(", "java.nio.file.Path.of(\"" + folder.toString().replace('\\', '/') + "\").resolve(");
    }

    /** Returns the name of a class of tests, if it is one. */
    private Optional<String> evaluate(String source, Optional<String> expected) {
        Optional<String> test = Optional.empty();
        for (SnippetEvent event : shell.eval(source)) {
            if (event.status() != Snippet.Status.VALID && event.status() != Snippet.Status.OVERWRITTEN) {
                throw new AssertionError("does not compile: " + source.strip() + "\n" + complaints(event.snippet()));
            }
            if (event.causeSnippet() == null) {
                check(source, event, expected);
                test = test.or(() -> testIn(event.snippet()));
            }
        }
        return test;
    }

    private String complaints(Snippet snippet) {
        return shell.diagnostics(snippet)
                .filter(Diag::isError)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    private static void check(String source, SnippetEvent event, Optional<String> expected) {
        JShellException thrown = event.exception();
        String outcome = thrown == null ? String.valueOf(event.value()) : words(thrown);
        if (thrown != null && expected.isEmpty()) {
            throw new AssertionError("throws: " + source.strip() + "\n" + outcome);
        }
        if (expected.isPresent() && !Shown.matches(expected.get(), outcome)) {
            throw new AssertionError(
                    "differs: " + source.strip() + "\n  shown:  " + expected.get() + "\n  actual: " + outcome);
        }
    }

    private static String words(JShellException thrown) {
        return thrown instanceof EvalException exception
                ? exception.getExceptionClassName().replaceAll(".*[.$]", "") + ": " + exception.getMessage()
                : thrown.toString();
    }

    private static Optional<String> testIn(Snippet snippet) {
        return snippet instanceof TypeDeclSnippet type && type.name().endsWith("Test")
                ? Optional.of(type.name())
                : Optional.empty();
    }

    @Override
    public void close() {
        shell.close();
    }
}
