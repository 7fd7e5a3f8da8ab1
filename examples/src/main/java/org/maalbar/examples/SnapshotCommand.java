package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Keeps what is reported of a file. */
@Command(
        name = "snapshot",
        description = {
            "Writes a programme and its assessment, with a digest of both, to be verified later.",
            "Skriver et program og dets status med et digitalt fingeraftryk, så det kan efterprøves senere."
        },
        mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Demo demo;

    @Mixin
    private Demo.Source source = new Demo.Source();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = {"Where to write it.", "Hvor det skrives."})
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Snapshot snapshot = Snapshot.of(parent.assess(source));
        SnapshotJson.standard().write(snapshot, parent.resolve(output));
        parent.console()
                .print(parent.language().choose("Wrote ", "Skrev ") + output + ", SHA-256 " + snapshot.sha256());
        return 0;
    }
}
