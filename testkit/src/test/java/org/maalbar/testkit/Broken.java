package org.maalbar.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a class of laws as a build would, and collects which are broken and what is said of them. */
final class Broken {
    private Broken() {}

    /** The message of each law that failed, by the law's name. */
    static Map<String, String> laws(Class<?> laws) {
        return laws(laws, law -> true);
    }

    /** Whether the law fails. */
    static boolean isBroken(Class<?> laws, String law) {
        return laws(laws, law::equals).containsKey(law);
    }

    private static Map<String, String> laws(Class<?> laws, Predicate<String> names) {
        Map<String, String> broken = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .ifPresent(thrown -> broken.put(nameOf(test), String.valueOf(thrown.getMessage())));
            }
        };
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(laws))
                                .filters(EngineFilter.includeEngines("jqwik"), onlyMethods(names))
                                .configurationParameter("jqwik.database", "")
                                // As users have it.
                                .configurationParameter("jqwik.tries.default", "1000")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);
        return broken;
    }

    private static PostDiscoveryFilter onlyMethods(Predicate<String> names) {
        return test -> FilterResult.includedIf(
                method(test.getSource()).map(names::test).orElse(true));
    }

    private static String nameOf(TestIdentifier test) {
        return method(test.getSource()).orElseGet(test::getDisplayName);
    }

    private static Optional<String> method(Optional<TestSource> source) {
        return source.filter(MethodSource.class::isInstance).map(method -> ((MethodSource) method).getMethodName());
    }
}
