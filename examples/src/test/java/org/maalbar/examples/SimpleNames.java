package org.maalbar.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script imports whole packages, and all that is in a class of factories. A simple name that two of these types share can only be
 * written with its package, or not at all where jshell imports both by itself.
 */
final class SimpleNames {
    /** What jshell imports by itself, and the days and times that go with it. */
    private static final List<String> JDK = List.of(
            "java.lang",
            "java.io",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.prefs",
            "java.util.regex",
            "java.util.stream");

    private SimpleNames() {}

    /** Those of all packages that our modules export to everybody, and of the classes that the start-up script imports statically. */
    static ArchRule meanOneType() {
        Set<String> exported = exportedPackages();
        return meanOneType(exported::contains, staticImports());
    }

    static ArchRule meanOneType(Predicate<String> exported, Set<String> factories) {
        return all(new AbstractClassesTransformer<List<JavaClass>>("simple names of public types") {
                    @Override
                    public Iterable<List<JavaClass>> doTransform(JavaClasses classes) {
                        return classes.stream()
                                .filter(each -> exported.test(each.getPackageName()))
                                .filter(each -> isImported(each, factories))
                                .collect(groupingBy(JavaClass::getSimpleName))
                                .values();
                    }
                })
                .should(meanOne());
    }

    private static boolean isImported(JavaClass each, Set<String> factories) {
        return each.getModifiers().contains(JavaModifier.PUBLIC)
                && (each.isTopLevelClass()
                        || each.getEnclosingClass()
                                .filter(outer -> factories.contains(outer.getName()))
                                .isPresent());
    }

    private static ArchCondition<List<JavaClass>> meanOne() {
        return new ArchCondition<>("mean one type, and none of the JDK") {
            @Override
            public void check(List<JavaClass> same, ConditionEvents events) {
                String names = same.stream().map(JavaClass::getName).sorted().collect(Collectors.joining(", "));
                boolean isOne = same.size() == 1 && !isOfTheJdk(same.get(0).getSimpleName());
                events.add(new SimpleConditionEvent(same, isOne, names));
            }
        };
    }

    private static boolean isOfTheJdk(String name) {
        return JDK.stream()
                .map(each -> each.replace('.', '/') + "/" + name + ".class")
                .anyMatch(each -> Object.class.getResource("/" + each) != null);
    }

    private static Set<String> exportedPackages() {
        try {
            return Collections.list(SimpleNames.class.getClassLoader().getResources("module-info.class")).stream()
                    .map(SimpleNames::descriptor)
                    .filter(module -> module.name().startsWith("org.maalbar."))
                    .map(ModuleDescriptor::exports)
                    .flatMap(Collection::stream)
                    .filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor descriptor(URL place) {
        try (InputStream in = place.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> staticImports() {
        try {
            return Pattern.compile("(?m)^import static ([\\w.]+)\\.\\*")
                    .matcher(Files.readString(Path.of("jshell", "maalbar.jsh")))
                    .results()
                    .map(each -> each.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
