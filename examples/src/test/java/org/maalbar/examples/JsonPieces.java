package org.maalbar.examples;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;

/**
 * The JSON of a page: a document, and pieces that are put into it where the fence says ({@code json /observations}); into a list,
 * beside what is there. A document is also the file that is named in the paragraph before it, and grows with the pieces. It must be read
 * without errors, but where the fence says {@code json broken}.
 */
final class JsonPieces {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ProgrammeJson JSON = ProgrammeJson.standard().rule(EveryDistrict.CODEC);

    private final Path folder;
    private String file = "";
    private ObjectNode document = MAPPER.createObjectNode();

    JsonPieces(Path folder) {
        this.folder = folder;
    }

    void run(Block block) throws IOException {
        if (block.place().equals("broken")) {
            if (!block.named().endsWith(".json")) {
                throw new AssertionError("the paragraph before it names no file");
            }
            Files.writeString(folder.resolve(block.named()), block.text(), StandardCharsets.UTF_8);
            return;
        }
        String text = block.text();
        if (block.place().isEmpty()) {
            file = block.named().endsWith(".json") ? block.named() : "";
            document = (ObjectNode) MAPPER.readTree(text);
        } else {
            put(MAPPER.readTree(text), JsonPointer.compile(block.place()));
            text = document.toPrettyString();
        }
        Loaded<Programme> loaded =
                JSON.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "the document");
        if (loaded.hasErrors()) {
            throw new AssertionError("is not read: " + loaded.problems());
        }
        if (!file.isEmpty()) {
            Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        }
    }

    private void put(JsonNode piece, JsonPointer place) {
        JsonNode there = document.at(place);
        if (there instanceof ArrayNode list && piece.isArray()) {
            list.addAll((ArrayNode) piece);
        } else if (there instanceof ArrayNode list) {
            list.add(piece);
        } else if (document.at(place.head()) instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), piece);
        } else {
            throw new AssertionError("no such place: " + place);
        }
    }
}
