// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.store.EmbeddedStore;

/** The answers of a database in a folder with its indexes. */
class FolderAnswersTest extends SameAnswersContract {
    @TempDir
    static @Nullable Path folder;

    @Override
    PublishedSample publish() {
        return PublishedSample.indexed(
                EmbeddedStore.at(Objects.requireNonNull(folder).resolve("store")));
    }
}
