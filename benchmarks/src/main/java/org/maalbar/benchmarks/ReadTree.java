package org.maalbar.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** The least that a program which reads JSON can do: what a cold start is measured against. */
public final class ReadTree {
    private ReadTree() {}

    /**
     * Reads a file as a tree.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        System.out.println(tree.size());
    }
}
