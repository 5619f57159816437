// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Virtuoso for the time of one test class, which is skipped with a word when none is installed. */
final class RunningVirtuoso implements BeforeAllCallback, AfterAllCallback {
    private static final int MOST_ROWS = 1_000_000;

    private @Nullable Path folder;
    private @Nullable LocalVirtuoso server;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        assumeTrue(LocalVirtuoso.isInstalled(), "Virtuoso is not installed (virtuoso-opensource-7-bin)");
        Path made = Files.createTempDirectory("virtuoso");
        folder = made;
        server = new LocalVirtuoso(made, MOST_ROWS);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (server != null) {
            server.close();
        }
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    LocalVirtuoso server() {
        return Objects.requireNonNull(server);
    }
}
