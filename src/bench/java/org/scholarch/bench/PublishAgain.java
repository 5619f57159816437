// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.scholarch.config.Configuration;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;

/**
 * The whole line from files to a store in a folder, again and again: with nothing changed, with pages changed of which no decision
 * depends, with a work more, and without the memory of the run before.
 */
final class PublishAgain {
    private static final String BIOGRAPHY = "\nbiography:\n  - >-\n    ";

    private final Path pages;
    private final PrintStream out;

    /** @param pages the YAML files of an institute; left as they were */
    PublishAgain(Path pages, PrintStream out) {
        this.pages = pages;
        this.out = out;
    }

    /** @param folder where the store is to be */
    void run(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(pages)) {
            files = all.sorted().toList();
        }
        try (EmbeddedStore store = EmbeddedStore.at(folder)) {
            publish("files: first publish", store);
            publish("files: none changed", store);
            for (int i = 1; i <= 3; i++) {
                changed("files: 1 biography changed", store, files.subList(i, i + 1), PublishAgain::otherBiography);
            }
            changed("files: 1 date changed", store, files.subList(4, 5), PublishAgain::otherDate);
            changed("files: 1 publication added", store, files.subList(5, 6), PublishAgain::anotherWork);
            changed("files: 100 biographies changed", store, files.subList(100, 200), PublishAgain::otherBiography);
            forget(folder.resolve("memory"));
            changed("files: full run, 1 biography changed", store, files.subList(6, 7), PublishAgain::otherBiography);
        }
    }

    private void changed(String what, EmbeddedStore store, List<Path> files, UnaryOperator<String> change)
            throws IOException {
        List<String> before = files.stream().map(PublishAgain::read).toList();
        try {
            for (int i = 0; i < files.size(); i++) {
                String after = change.apply(before.get(i));
                if (after.equals(before.get(i))) {
                    throw new IllegalStateException(files.get(i) + " has nothing to change");
                }
                Files.writeString(files.get(i), after);
            }
            publish(what, store);
        } finally {
            for (int i = 0; i < files.size(); i++) {
                Files.writeString(files.get(i), before.get(i));
            }
        }
        publish(what + " back", store);
    }

    private void publish(String what, EmbeddedStore store) {
        var configuration = Configuration.DEFAULT;
        var clock = new Clock();
        int[] changed = new int[1];
        clock.time(() -> changed[0] = new StorePublication(store, InstituteDatabase.MINTER, false)
                .publish(
                        new Publisher(InstituteDatabase.MINTER, configuration),
                        ProfileDocuments.under(List.of(pages), ProfileDocuments.Description.NONE),
                        InstantSource.system(),
                        Progress.SILENT)
                .changed());
        out.printf(
                Locale.ROOT,
                "%-44s %8.2f s, %8.2f s of this thread, %,8d records%n",
                what,
                clock.wall(),
                clock.processor(),
                changed[0]);
    }

    private static String otherBiography(String page) {
        return page.replace(BIOGRAPHY, BIOGRAPHY + "Lately. ");
    }

    private static String otherDate(String page) {
        return page.replaceFirst("\n    date: \"?(\\d{4})[^\n]*", "\n    date: \"1999\"");
    }

    private static String anotherWork(String page) {
        return page + "  - title: A work about rivers that nobody listed before\n    authors: [Ada Quill]\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
