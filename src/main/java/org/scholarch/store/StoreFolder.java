// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * The folder of a store: databases {@code db-1}, {@code db-2} and so on, of which the file {@code CURRENT} names the one that
 * counts, and a lock that one process holds. A database is filled beside and then made current in one step.
 */
final class StoreFolder implements AutoCloseable {
    private static final String PREFIX = "db-";
    private static final String POINTER = "CURRENT";
    private static final String MEMORY = "memory";
    private static final String LOCK = "scholarch.lock";

    private final Path folder;
    private final FolderLock lock;

    private StoreFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes a folder, which is made when it is missing, and clears away what a process left that died.
     *
     * @throws ScholarchException {@code store-busy} when another one holds it for longer than that; {@code store-unusable}
     */
    static StoreFolder take(Path folder, Duration wait) throws IOException {
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve("Data-0001"))) {
            throw new ScholarchException(
                    ProblemCode.STORE_UNUSABLE,
                    "The store " + folder + " was filled by an earlier version, which kept it in another way.");
        }
        FolderLock lock = FolderLock.take(folder.resolve(LOCK), wait);
        try {
            StoreFolder taken = new StoreFolder(folder, lock);
            taken.clear();
            return taken;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The folder in which publishers keep what they know of the store. */
    Path memory() {
        return folder.resolve(MEMORY);
    }

    /** Whether a folder is that of a store. */
    static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(POINTER));
    }

    /** Whether a folder has nothing in it. */
    static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** The database that counts; made when there is none. */
    Path current() throws IOException {
        Path pointer = folder.resolve(POINTER);
        if (Files.exists(pointer)) {
            return folder.resolve(Files.readString(pointer).strip());
        }
        // Nothing is lost with an empty database, so this one need not reach the disk.
        Path first = fresh();
        Files.writeString(pointer, first.getFileName() + "\n");
        return first;
    }

    /** An empty folder for another database. */
    Path fresh() throws IOException {
        int number = 1;
        for (Path database : databases()) {
            number = Math.max(number, 1 + number(database));
        }
        return Files.createDirectory(folder.resolve(PREFIX + number));
    }

    /** Makes a finished database the one that counts. Whatever happens on the way, one of the two counts afterwards. */
    void makeCurrent(Path database) throws IOException {
        try (Stream<Path> files = Files.walk(database)) {
            for (Path file : files.toList()) {
                sync(file);
            }
        }
        Path next = folder.resolve(POINTER + ".next");
        Files.writeString(next, database.getFileName() + "\n");
        sync(next);
        sync(folder);
        Files.move(next, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    /** Deletes a database that does not count. What cannot be deleted now is when the folder is taken the next time. */
    static void delete(Path database) {
        try (Stream<Path> files = Files.walk(database)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // See above.
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private void clear() throws IOException {
        Files.deleteIfExists(folder.resolve(POINTER + ".next"));
        Path pointer = folder.resolve(POINTER);
        String current = Files.exists(pointer) ? Files.readString(pointer).strip() : "";
        for (Path database : databases()) {
            if (!String.valueOf(database.getFileName()).equals(current)) {
                delete(database);
            }
        }
    }

    private List<Path> databases() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0).toList();
        }
    }

    private static int number(Path database) {
        String name = String.valueOf(database.getFileName());
        return name.matches(PREFIX + "[0-9]{1,9}") ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
    }

    /** Makes sure that a file or the entries of a folder are on the disk. */
    static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder and keep its entries without being told.
            if (!folder) {
                throw e;
            }
        }
    }
}
