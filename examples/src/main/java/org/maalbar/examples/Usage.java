package org.maalbar.examples;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * How the commands are used, and what was wrong in using them, in the language that was asked for. A description is in English first, then
 * in Danish.
 */
final class Usage {
    private static final String OPTION = "--lang";

    private Usage() {}

    /** The language that arguments ask for, whatever else is wrong with them. */
    static Language language(String... args) {
        for (int at = 0; at < args.length; at++) {
            String value = args[at].startsWith(OPTION + "=")
                    ? args[at].substring(OPTION.length() + 1)
                    : args[at].equals(OPTION) && at + 1 < args.length ? args[at + 1] : "";
            if (value.equalsIgnoreCase(Language.DANISH.code())) {
                return Language.DANISH;
            }
        }
        return Language.ENGLISH;
    }

    /** The command, in a language. */
    static CommandLine in(Language language, CommandLine command) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("usage.synopsisHeading", language.choose("Usage: ", "Brug: "));
        texts.put("usage.commandListHeading", language.choose("Commands:%n", "Kommandoer:%n"));
        texts.put(
                "mixinStandardHelpOptions.help",
                language.choose("Show this help message and exit.", "Vis denne hjælp."));
        texts.put(
                "mixinStandardHelpOptions.version",
                language.choose("Print version information and exit.", "Vis versionen."));
        add(command, language, texts);
        command.setResourceBundle(new Texts(texts));
        if (language == Language.DANISH) {
            command.setParameterExceptionHandler((wrong, args) -> {
                CommandLine of = wrong.getCommandLine();
                of.getErr().println(danish(wrong));
                of.usage(of.getErr());
                return Demo.USAGE;
            });
        }
        return command;
    }

    private static void add(CommandLine command, Language language, Map<String, String> texts) {
        CommandSpec spec = command.getCommandSpec();
        String name = spec.qualifiedName(".") + ".";
        put(name + "usage.description", spec.usageMessage().description(), language, texts);
        for (OptionSpec option : spec.options()) {
            put(name + option.longestName().replaceFirst("^-+", ""), option.description(), language, texts);
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            put(
                    name + parameter.paramLabel() + "[" + parameter.index() + "]",
                    parameter.description(),
                    language,
                    texts);
        }
        spec.usageMessage().synopsisSubcommandLabel(language.choose("[COMMAND]", "[KOMMANDO]"));
        command.getSubcommands().values().forEach(each -> add(each, language, texts));
    }

    private static void put(String key, String[] both, Language language, Map<String, String> texts) {
        if (both.length == 2) {
            texts.put(key, language.choose(both[0], both[1]));
        }
    }

    private static String danish(ParameterException wrong) {
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return "Mangler: "
                    + missing.getMissing().stream().map(Usage::name).distinct().collect(Collectors.joining(", "));
        } else if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            return "Ukendt: »" + String.join(" ", unmatched.getUnmatched()) + "«"
                    + (meant.isEmpty() ? "" : "; måske " + String.join(" eller ", meant));
        } else if (wrong instanceof CommandLine.MutuallyExclusiveArgsException) {
            return "Kan ikke bruges sammen: "
                    + wrong.getCommandLine().getCommandSpec().argGroups().stream()
                            .flatMap(group -> group.allOptionsNested().stream())
                            .map(Usage::name)
                            .collect(Collectors.joining(", "));
        } else if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            return "Angivet to gange: " + name(twice.getOverwritten());
        }
        ArgSpec of = wrong.getArgSpec();
        return of == null
                ? String.valueOf(wrong.getMessage())
                : "Ugyldig værdi af " + name(of) + ": »" + wrong.getValue() + "«; den kan være " + of.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Texts by their keys. */
    private static final class Texts extends ResourceBundle {
        private final Map<String, String> texts;

        Texts(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
