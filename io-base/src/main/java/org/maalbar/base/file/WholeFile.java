package org.maalbar.base.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: into a sibling first, which then replaces the file, with its permissions. What is
 * there and is no regular file, such as a pipe, cannot be replaced and is written straight through.
 */
public final class WholeFile {
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @param file the file, which need not exist; its folder does
     * @param content what it shall contain
     * @throws IOException if it cannot be written; an old file is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                content.write(out);
            }
            return;
        }
        Path target = target(file);
        Path sibling = target.resolveSibling(".maalbar-" + UUID.randomUUID() + ".tmp");
        try {
            fill(sibling, permissions(target), content);
            Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error e) {
            cleanUp(sibling, e);
            throw e;
        }
    }

    /** What the links lead to, whether it is there or not. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Those of the old file; null if there is none, or the file system has no such permissions. */
    private static @Nullable Set<PosixFilePermission> permissions(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view == null || !Files.exists(target)
                ? null
                : view.readAttributes().permissions();
    }

    private static void fill(Path sibling, @Nullable Set<PosixFilePermission> permissions, Content content)
            throws IOException {
        // From the start, so that no one reads what they could not read before.
        FileAttribute<?>[] attributes = permissions == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(sibling, options, attributes)) {
            if (permissions != null) {
                // The process may be set to make files with fewer.
                Files.setPosixFilePermissions(sibling, permissions);
            }
            content.write(Channels.newOutputStream(channel));
            if (channel instanceof FileChannel onDisk) {
                onDisk.force(true);
            }
        }
    }

    private static void cleanUp(Path sibling, Throwable cause) {
        try {
            Files.deleteIfExists(sibling);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** What a file shall contain. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @param out where to
         * @throws IOException if that fails
         */
        void write(OutputStream out) throws IOException;
    }
}
