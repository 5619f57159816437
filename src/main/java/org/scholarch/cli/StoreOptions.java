// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scholarch.remote.Access;
import org.scholarch.remote.Discovery;
import org.scholarch.remote.SparqlStore;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.RecordStore;
import picocli.CommandLine.Option;

/** Which store a command writes to, and how it gets in. */
final class StoreOptions {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR|URL",
            description = "The folder of the store, or the address of a Fuseki dataset or a Virtuoso.")
    private String to = "";

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description =
                    "A file with the user on its first line and the password on its second; without it, SCHOLARCH_USER and"
                            + " SCHOLARCH_PASSWORD of the environment count.")
    private @Nullable Path credentials;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "Certificates of authorities, PEM or DER, to trust beside those of the JDK.")
    private @Nullable Path authorities;

    RecordStore open() {
        return to.matches("(?i)https?://.*") ? remote() : EmbeddedStore.at(Path.of(to));
    }

    private RecordStore remote() {
        Access access = Access.of(System.getenv());
        if (credentials != null) {
            access = access.withCredentials(credentials);
        }
        if (authorities != null) {
            access = access.trusting(authorities);
        }
        return SparqlStore.at(Discovery.of(to, access), access);
    }
}
