package org.maalbar.jackson3;

import java.io.InputStream;
import java.util.List;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Problem;

/** Mappers of applications, of one Jackson or the other: as it comes, and with all that it can be talked into. */
interface Jackson {
    /** A mapper that has found our module. */
    Host usual();

    /** The same with every leniency at once. */
    Host lenient();

    /** The lenient mapper with the names of types in the data, too, in each way there is. */
    List<Host> typing();

    /** A mapper whose trees keep numbers and reject repeated names. */
    Host careful();

    /** A mapper that writes numbers as text. */
    Host numbersAsText();

    /** Mappers with a module of their own: alone, and added before and after the one that is found. */
    List<Host> with(ProgrammeJson programmes);

    /** Mappers that write the assessment of a goal as its text, by a module added before and after ours. */
    List<Host> writingGoals();

    /** One mapper. Whatever Jackson throws is thrown on. */
    interface Host {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;

        <T> T read(InputStream json, Class<T> type) throws Exception;

        /** Through a tree, on the way in. */
        <T> T readTree(String json, Class<T> type) throws Exception;

        /** Through a tree, there and back. */
        <T> T throughTree(Object value, Class<T> type) throws Exception;

        <T> T convert(Object value, Class<T> type);

        /** From what Jackson keeps of a value that it cannot place yet. */
        <T> T buffered(String json, Class<T> type) throws Exception;

        /** What the exception says when a value is rejected. */
        Rejected rejected(String json, Class<?> type);
    }

    /**
     * What an exception of Jackson's says.
     *
     * @param message its message without the place
     * @param path the path in the host's document
     * @param line where the value begins
     * @param column where the value begins
     * @param problems those of its cause
     */
    record Rejected(String message, String path, int line, int column, List<Problem> problems) {}
}
