package dk.example.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ObservationRows;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;
import org.postgresql.PGConnection;

/** Observations that a database groups and counts. */
final class Counted {
    private static final Set<String> COLUMNS = new TreeSet<>(List.of(Lake.HEADER.split(",")));

    private Counted() {}

    /** Makes files a view of DuckDB, all columns as text and by their names, as files may have them in different orders; rejects others. */
    static void viewInDuckdb(Connection database, String files) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute(statements("duckdb.sql").get(0).replace("FILES", files.replace("'", "''")));
            Set<String> columns = new TreeSet<>();
            try (ResultSet found = statement.executeQuery("select column_name from (describe observations)")) {
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
            if (!columns.equals(COLUMNS)) {
                throw new SQLException("The files have the columns " + columns + ", and not " + COLUMNS);
            }
        }
    }

    /** Copies files into a table of PostgreSQL that is there as long as the connection. */
    static void copyToPostgresql(Connection database, List<Path> files) throws SQLException, IOException {
        List<String> statements = statements("postgresql.sql");
        try (Statement statement = database.createStatement()) {
            statement.execute(statements.get(0));
        }
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                // Behind such a line, PostgreSQL copies nothing more.
                if (lines.anyMatch("\\."::equals)) {
                    throw new SQLException("A line of " + file.getFileName() + " is \\. alone");
                }
            }
            try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                database.unwrap(PGConnection.class).getCopyAPI().copyIn(statements.get(1), text);
            }
        }
    }

    private static List<String> statements(String file) throws IOException {
        try (InputStream in = Counted.class.getResourceAsStream("/" + file)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*"));
        }
    }

    /**
     * What the view or table {@code observations} comes to, all of whose columns are text.
     *
     * @param database a connection
     * @param programme what the observations belong to
     * @return the summary, or what is wrong with some rows
     */
    static Imported<ObservationSummary> in(Connection database, Programme programme) throws SQLException {
        ObservationRows rows =
                ObservationRows.of("observations", Dialect.RFC_4180, programme, "indicator", "increment", "period");
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("""
                        select indicator, increment, period, count(*) from observations
                        group by indicator, increment, period
                        order by indicator, increment, period
                        """)) {
            while (found.next()) {
                rows.add(found.getLong(4), found.getString(1), found.getString(2), found.getString(3));
            }
        }
        return rows.summary();
    }
}
