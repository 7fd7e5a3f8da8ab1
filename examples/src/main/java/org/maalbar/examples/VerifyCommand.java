package org.maalbar.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Snapshot;
import org.maalbar.json.Verification;
import org.maalbar.problem.Loaded;
import org.maalbar.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what became of a snapshot. */
@Command(
        name = "verify",
        description = {
            "Says whether a snapshot was altered, and whether assessing its programme again gives the same result.",
            "Siger, om et øjebliksbillede er ændret, og om programmet stadig giver samme resultat."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Demo demo;

    @Parameters(
            index = "0",
            paramLabel = "SNAPSHOT",
            description = {
                "A snapshot as JSON, format maalbar-snapshot/1.",
                "Et øjebliksbillede som JSON, format maalbar-snapshot/1."
            })
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Demo parent = Objects.requireNonNull(demo);
        Language language = parent.language();
        Loaded<Snapshot> loaded = parent.snapshot(file);
        if (loaded.hasErrors()) {
            return Demo.PROBLEMS;
        }
        Snapshot snapshot = loaded.orElseThrow();
        Verification verification = snapshot.verify();
        parent.console().print(snapshot.toString(language));
        parent.console().print(verification.toString(language));
        return verification.isIntact() && verification.isSame() ? 0 : Demo.PROBLEMS;
    }
}
