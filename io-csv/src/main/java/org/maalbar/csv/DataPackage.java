package org.maalbar.csv;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Describes the tables for programs of others, as a Frictionless Data Package: the files, the dialect, the columns with their
 * types, constraints and keys, and which column refers to which. It is made of the same columns by which tables are read and
 * written.
 */
final class DataPackage {
    private final Dialect dialect;
    private final JsonGenerator json;

    private DataPackage(Dialect dialect, JsonGenerator json) {
        this.dialect = dialect;
        this.json = json;
    }

    /** The descriptor, with a line break at its end. */
    static String descriptor(String title, Dialect dialect) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            new DataPackage(dialect, json).write(title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void write(String title) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "maalbar");
        json.writeStringField("title", title);
        json.writeArrayFieldStart("resources");
        for (Table table : Tables.ALL) {
            resource(table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", table.english());
        json.writeStringField("title", table.name(dialect.language()));
        json.writeStringField("path", TableFiles.file(table));
        json.writeStringField("encoding", dialect.charset().name().toLowerCase(Locale.ROOT));
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", String.valueOf(dialect.separator()));
        json.writeStringField("lineTerminator", "\r\n");
        // The default is one thing in the first version of the specification and another in the second.
        json.writeBooleanField("skipInitialSpace", false);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column<?> column : table.columns()) {
            field(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        primaryKey(table);
        foreignKeys(table);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void field(Column<?> column) throws IOException {
        FieldType type = column.cell().type();
        json.writeStartObject();
        json.writeStringField("name", column.name(dialect.language()));
        json.writeStringField("type", type.name());
        if (type.equals(FieldType.NUMBER)) {
            json.writeStringField("decimalChar", dialect.language().choose(",", "."));
        } else if (type.equals(FieldType.DATE)) {
            json.writeStringField("format", dialect.language().choose("%d-%m-%Y", "default"));
        }
        List<String> words = type.words().apply(dialect);
        if (column.isRequired() || column.isUnique() || !words.isEmpty()) {
            json.writeObjectFieldStart("constraints");
            if (column.isRequired()) {
                json.writeBooleanField("required", true);
            }
            if (column.isUnique()) {
                json.writeBooleanField("unique", true);
            }
            if (!words.isEmpty()) {
                json.writeArrayFieldStart("enum");
                for (String word : words) {
                    json.writeString(word);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void primaryKey(Table table) throws IOException {
        for (Column<?> column : table.columns()) {
            if (column.isRequired() && column.isUnique()) {
                json.writeStringField("primaryKey", column.name(dialect.language()));
            }
        }
    }

    private void foreignKeys(Table table) throws IOException {
        List<Column<?>> referring = table.columns().stream()
                .filter(column -> column.refersTo().isPresent())
                .toList();
        if (referring.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("foreignKeys");
        for (Column<?> column : referring) {
            Reference reference = column.refersTo().orElseThrow();
            json.writeStartObject();
            json.writeStringField("fields", column.name(dialect.language()));
            json.writeObjectFieldStart("reference");
            // A table that refers to itself is named by nothing.
            json.writeStringField("resource", reference.table().equals(table.english()) ? "" : reference.table());
            json.writeStringField("fields", target(reference).name(dialect.language()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Column<?> target(Reference reference) {
        Optional<Column<?>> found = Tables.ALL.stream()
                .filter(table -> table.english().equals(reference.table()))
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.english().equals(reference.column()))
                .findFirst();
        return found.orElseThrow();
    }
}
