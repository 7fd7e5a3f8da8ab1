package org.maalbar.examples;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a class of tests as a build would; public because snippets call it. */
public final class LawsRun {
    private static final Pattern BOUNDS = Pattern.compile("[\\[(][0-9.]+, ([0-9.]+|unbounded)[\\])]");
    private static final Pattern VALUE = Pattern.compile("= [0-9.]+");

    private LawsRun() {}

    /** Without the numbers of what was found: which of the smallest cases that is, is a matter of chance. */
    static String withoutNumbers(String printed) {
        return VALUE.matcher(BOUNDS.matcher(printed).replaceAll("[...]")).replaceAll("= ...");
    }

    /** Prints which tests of the class failed, and why; complains of a class that has none. */
    public static void print(Class<?> tests) {
        Map<String, String> broken = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                if (plan.countTestIdentifiers(TestIdentifier::isTest) == 0) {
                    broken.put("no test", tests.getSimpleName() + " has none");
                }
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .ifPresent(thrown -> broken.put(nameOf(test), String.valueOf(thrown.getMessage())));
            }
        };
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);
        broken.forEach((test, message) -> System.out.println(test + ": " + message));
    }

    private static String nameOf(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseGet(test::getDisplayName);
    }
}
