// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;

/** Reads documents whose name says that they are data. Safe for use by several threads. */
public final class DataReader {
    private static final List<String> TREES = List.of(".yaml", ".yml", ".json");
    private static final List<String> TABLES = List.of(".csv", ".tsv");

    private final Customs customs;

    /** A reader that keeps to the customs of pages. */
    public DataReader(Customs customs) {
        this.customs = customs;
    }

    /**
     * What a document says.
     *
     * @param profiles one a person; empty, with a problem, when the document speaks of nobody
     * @param problems what was noticed, in the order of the document
     */
    public record Result(List<Profile> profiles, List<Problem> problems) {
        /** Copies the lists. */
        public Result {
            profiles = List.copyOf(profiles);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a document; absent when its name is that of no data. Never throws, whatever the bytes are. */
    public Optional<Result> read(byte[] bytes, Origin origin) {
        String name = origin.file().toLowerCase(Locale.ROOT);
        if (TREES.stream().anyMatch(name::endsWith)) {
            return Optional.of(new ProfileFile(customs, origin).read(bytes));
        }
        if (TABLES.stream().anyMatch(name::endsWith)) {
            return Optional.of(new Table(customs, origin).read(bytes));
        }
        return Optional.empty();
    }
}
