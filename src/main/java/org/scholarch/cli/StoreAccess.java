// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.remote.Access;
import org.scholarch.remote.Discovery;
import org.scholarch.remote.Endpoint;
import org.scholarch.remote.SparqlStore;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.RecordStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a command gets into a store. */
final class StoreAccess {
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

    @ArgGroup(exclusive = false)
    private @Nullable Addresses addresses;

    /** Where a store answers that is neither a Fuseki nor a Virtuoso. */
    private static final class Addresses {
        @Option(
                names = "--update-at",
                required = true,
                paramLabel = "URL",
                description = "Where SPARQL updates go; the address of the store is then where queries go.")
        private String update = "";

        @Option(
                names = "--graphs-at",
                required = true,
                paramLabel = "URL",
                description = "Where graphs are put and taken by the graph store protocol.")
        private String graphs = "";

        @Option(
                names = "--query-graph",
                paramLabel = "GRAPH",
                defaultValue = "default",
                description =
                        "Which graph holds the merge of all records, ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
        private Endpoint.QueryGraph merged = Endpoint.QueryGraph.DEFAULT;

        Endpoint endpoint(String query) {
            return new Endpoint(
                    Endpoint.address(query),
                    Endpoint.address(update),
                    Endpoint.address(graphs),
                    merged,
                    Endpoint.Updates.TRIED);
        }
    }

    /** A store in a folder, which is made when it is missing, or at an address. */
    RecordStore open(String place) {
        return isAddress(place) ? remote(place) : EmbeddedStore.at(Path.of(place));
    }

    /** A store that must be there. */
    RecordStore existing(String place) {
        return isAddress(place) ? remote(place) : folder(Path.of(place));
    }

    /**
     * A store in a folder that must be there.
     *
     * @throws ScholarchException {@code source-missing}
     */
    static EmbeddedStore folder(Path folder) {
        if (!EmbeddedStore.isAt(folder)) {
            throw new ScholarchException(ProblemCode.SOURCE_MISSING, "There is no store " + folder + ".");
        }
        return EmbeddedStore.at(folder);
    }

    static boolean isAddress(String place) {
        return place.matches("(?i)https?://.*");
    }

    private RecordStore remote(String address) {
        Access access = access();
        Addresses given = addresses;
        return SparqlStore.at(given == null ? Discovery.of(address, access) : given.endpoint(address), access);
    }

    private Access access() {
        Access access = Access.of(System.getenv());
        if (credentials != null) {
            access = access.withCredentials(credentials);
        }
        return authorities == null ? access : access.trusting(authorities);
    }
}
