package org.maalbar.csv;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The files beside the tests. */
public final class Resources {
    private Resources() {}

    public static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Resources.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
