package org.maalbar.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.programme.Formats;
import org.maalbar.json.programme.ProgrammeReading;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.tree.Document;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.write.Tokens;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Programme;

/** Makes snapshots of what is written. */
final class SnapshotReader {
    private SnapshotReader() {}

    /** The snapshot of a document; null if anything is wrong with it, which is noted. */
    static @Nullable Snapshot read(Document document, Node root, JsonSettings settings) {
        Reading whole = new Reading(document.problems(), null, "", root);
        if (whole.object(root, "") == null || !Formats.check(whole, SnapshotJson.FORMAT)) {
            return null;
        }
        whole.only(List.of("format", "sha256", "content"));
        String stated = text(whole, "sha256");
        String digest = whole.made(stated, "/sha256", "invalid-digest", SnapshotReader::sha256);
        ObjectNode inner = object(whole, "content");
        if (inner == null) {
            return null;
        }
        Reading content = new Reading(document.problems(), whole, "/content", inner);
        content.only(List.of("programme", "assessment"));
        ObjectNode programmeNode = object(content, "programme");
        ObjectNode assessmentNode = object(content, "assessment");
        StoredResult result =
                assessmentNode == null ? null : ResultReading.read(content, "/assessment", assessmentNode);
        Programme programme = programmeNode == null
                ? null
                : ProgrammeReading.read(document, content, "/programme", programmeNode, new HostRules(settings));
        if (programme == null
                || result == null
                || assessmentNode == null
                || digest == null
                || document.problems().hasErrors()) {
            return null;
        }
        ResultShape.check(result, programme, new Reading(document.problems(), content, "/assessment", assessmentNode));
        String compact = Tokens.member(document.text(), "content");
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(compact)) {
            whole.note(
                    "/content",
                    "invalid-text",
                    "A text must not hold half a surrogate pair",
                    "En tekst må ikke indeholde et halvt surrogatpar");
            return null;
        }
        Snapshot snapshot = new Snapshot(programme, result, compact, digest, settings);
        if (!snapshot.isIntact()) {
            whole.warn(
                    "/sha256",
                    "altered-snapshot",
                    "The snapshot was altered: the SHA-256 of its content is " + snapshot.actualDigest(),
                    "Øjebliksbilledet er ændret: indholdets SHA-256 er " + snapshot.actualDigest());
        }
        return snapshot;
    }

    private static @Nullable String text(Reading object, String name) {
        Node value = object.required(name);
        return value == null ? null : object.text(value, "/" + name);
    }

    private static @Nullable ObjectNode object(Reading object, String name) {
        Node value = object.required(name);
        return value == null ? null : object.object(value, "/" + name);
    }

    private static String sha256(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new RefusedException(
                    "A SHA-256 has 64 hexadecimal digits, in small letters",
                    "En SHA-256 har 64 hexadecimale cifre med små bogstaver");
        }
        return digest;
    }
}
