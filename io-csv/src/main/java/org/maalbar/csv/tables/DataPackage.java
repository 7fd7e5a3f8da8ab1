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
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.FigureBounds;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.text.CsvFormat;

/**
 * Describes the tables for programs of others, as a Frictionless Data Package: the files, the dialect, the columns with their
 * types, constraints and keys, and which column refers to which. It is made of the same columns by which tables are read and
 * written. It keeps to the second version of the specification, and readers of the first find there what they look for.
 */
public final class DataPackage {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final CsvFormat format;
    private final JsonGenerator json;

    private DataPackage(CsvFormat format, JsonGenerator json) {
        this.format = format;
        this.json = json;
    }

    /** The descriptor of some tables, with a line break at its end. */
    public static String descriptor(String title, List<PartType> tables, CsvFormat format) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            new DataPackage(format, json).write(title, tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void write(String title, List<PartType> tables) throws IOException {
        json.writeStartObject();
        profile("datapackage");
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "maalbar");
        json.writeStringField("title", title);
        json.writeArrayFieldStart("resources");
        for (PartType type : tables) {
            resource(type);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void profile(String name) throws IOException {
        json.writeStringField("$schema", PROFILES + name + ".json");
    }

    private void resource(PartType type) throws IOException {
        json.writeStartObject();
        profile("dataresource");
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", type.english());
        json.writeStringField("title", type.name(format.language()));
        json.writeStringField("path", TableFiles.file(type));
        json.writeStringField("type", "table");
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", format.encoding());
        json.writeObjectFieldStart("dialect");
        profile("tabledialect");
        json.writeStringField("delimiter", String.valueOf(format.separator()));
        json.writeStringField("lineTerminator", "\r\n");
        // The default is one thing in the first version of the specification and another in the second.
        json.writeBooleanField("skipInitialSpace", false);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        profile("tableschema");
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
        String description = description(column);
        if (!description.isEmpty()) {
            json.writeStringField("description", description);
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

    /** What a text may begin with that is no part of it. */
    private String description(Field<?> column) {
        if (FigureBounds.FIELDS.contains(column)) {
            return format.language()
                    .choose(
                            "From low to high; without a high end it is unbounded, and an open end itself is not reached",
                            "Fra nedre til øvre grænse; uden øvre grænse er det ubegrænset, og en åben grænse nås ikke selv");
        }
        return switch (column.form().kind()) {
            case ID ->
                format.language()
                        .choose(
                                "An apostrophe before an id that a spreadsheet would run as a formula is no part of the id",
                                "En apostrof foran et id, som et regneark ville køre som formel, er ikke en del af id'et");
            case IDS ->
                format.language()
                        .choose(
                                "Ids, separated by semicolons; a semicolon or a backslash within an id has a backslash before it."
                                        + " An apostrophe before what a spreadsheet would run as a formula is no part of them",
                                "Id'er, adskilt af semikolon; semikolon og omvendt skråstreg i et id har en omvendt skråstreg foran."
                                        + " En apostrof foran det, som et regneark ville køre som formel, er ikke en del af dem");
            case TEXT ->
                format.language()
                        .choose(
                                "An apostrophe before what a spreadsheet would take for a formula, a number, a day or an error is no"
                                        + " part of the text",
                                "En apostrof foran det, som et regneark ville tage for en formel, et tal, en dag eller en fejl, er"
                                        + " ikke en del af teksten");
            case FIGURE ->
                format.language()
                        .choose(
                                "A number, or words: about 450, at least 125, 200 to 300, unknown",
                                "Et tal eller ord: ca. 450, mindst 125, 200 til 300, ukendt");
            case SPAN ->
                format.language()
                        .choose(
                                "A time in EDTF: 2018, 2018-10, 2017/2018, 2018-23 (autumn)",
                                "Et tidsrum: 2018, i oktober 2018, 2017-2018, efteråret 2018");
            default -> "";
        };
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
