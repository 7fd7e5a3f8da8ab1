package org.maalbar.csv.tables;

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
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.text.CsvFormat;

/**
 * Describes the tables for programs of others, as a Frictionless Data Package: the files, the dialect, the columns with their
 * types, constraints and keys, and which column refers to which. It is made of the same columns by which tables are read and
 * written.
 */
public final class DataPackage {
    private final CsvFormat format;
    private final JsonGenerator json;

    private DataPackage(CsvFormat format, JsonGenerator json) {
        this.format = format;
        this.json = json;
    }

    /** The descriptor, with a line break at its end. */
    public static String descriptor(String title, CsvFormat format) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            new DataPackage(format, json).write(title);
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
        for (PartType type : ProgrammeRecipe.TABLES) {
            resource(type);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(PartType type) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", type.english());
        json.writeStringField("title", type.name(format.language()));
        json.writeStringField("path", TableFiles.file(type));
        json.writeStringField("encoding", format.charset().name().toLowerCase(Locale.ROOT));
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", String.valueOf(format.separator()));
        json.writeStringField("lineTerminator", "\r\n");
        // The default is one thing in the first version of the specification and another in the second.
        json.writeBooleanField("skipInitialSpace", false);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Field<?> column : type.columns()) {
            field(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        primaryKey(type);
        foreignKeys(type);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void field(Field<?> column) throws IOException {
        Form<?> form = column.form();
        json.writeStartObject();
        json.writeStringField("name", column.name(format.language()));
        json.writeStringField(
                "type",
                switch (form.kind()) {
                    case NUMBER -> "number";
                    case COUNT -> "integer";
                    case DAY, LAST_DAY -> "date";
                    case YEAR -> "year";
                    default -> "string";
                });
        if (form.kind() == Form.Kind.NUMBER) {
            json.writeStringField("decimalChar", format.language().choose(".", ","));
        } else if (form.kind() == Form.Kind.DAY || form.kind() == Form.Kind.LAST_DAY) {
            json.writeStringField("format", format.language().choose("default", "%d-%m-%Y"));
        }
        List<String> words = words(form);
        if (column.isRequiredInTables() || column.isUnique() || !words.isEmpty()) {
            json.writeObjectFieldStart("constraints");
            if (column.isRequiredInTables()) {
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

    private List<String> words(Form<?> form) {
        if (form.kind() == Form.Kind.FLAG) {
            return Words.YES.words(format.language());
        }
        return form instanceof Words<?> words ? words.words(format.language()) : List.of();
    }

    private void primaryKey(PartType type) throws IOException {
        for (Field<?> column : type.columns()) {
            if (column.isRequiredInTables() && column.isUnique()) {
                json.writeStringField("primaryKey", column.name(format.language()));
            }
        }
    }

    private void foreignKeys(PartType type) throws IOException {
        List<Field<?>> referring = type.columns().stream()
                .filter(column -> column.reference().isPresent())
                .toList();
        if (referring.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("foreignKeys");
        for (Field<?> column : referring) {
            Reference reference = column.reference().orElseThrow();
            json.writeStartObject();
            json.writeStringField("fields", column.name(format.language()));
            json.writeObjectFieldStart("reference");
            // A table that refers to itself is named by nothing.
            json.writeStringField("resource", reference.table().equals(type.english()) ? "" : reference.table());
            json.writeStringField("fields", target(reference).name(format.language()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Field<?> target(Reference reference) {
        return ProgrammeRecipe.TABLES.stream()
                .filter(type -> type.english().equals(reference.table()))
                .findFirst()
                .orElseThrow()
                .fieldOf(reference.field());
    }
}
