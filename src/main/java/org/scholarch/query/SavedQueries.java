// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.NearNames;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * The queries that come with Scholarch, and query files of the user. The folder {@code queries/} is packed into the jar; since
 * a jar cannot list its folders reliably, {@code index.txt} names the files.
 */
public final class SavedQueries {
    private static final String FOLDER = "/org/scholarch/queries/";
    private static final long LARGEST_FILE = 1_000_000;

    private final List<SavedQuery> queries;

    private SavedQueries(List<SavedQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /** The queries that come with Scholarch. */
    public static SavedQueries bundled() {
        return new SavedQueries(resource("index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> SavedQuery.read(name, resource(name + ".rq")))
                .toList());
    }

    /** All of them, by name. */
    public List<SavedQuery> all() {
        return queries;
    }

    /**
     * Finds a query by its name, or reads a query file.
     *
     * @param nameOrFile a name of {@link #all}, else the path of a file
     * @throws ScholarchException {@code query-unknown} when it is neither; {@code query-invalid} when the file holds no query
     */
    public SavedQuery find(String nameOrFile) {
        return queries.stream()
                .filter(query -> query.name().equals(nameOrFile))
                .findFirst()
                .or(() -> file(nameOrFile))
                .orElseThrow(() -> unknown(nameOrFile));
    }

    private ScholarchException unknown(String name) {
        List<String> near =
                NearNames.of(name, queries.stream().map(SavedQuery::name).toList());
        String hint = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
        return new ScholarchException(
                ProblemCode.QUERY_UNKNOWN, "There is neither a saved query nor a file '" + name + "'." + hint);
    }

    private static Optional<SavedQuery> file(String nameOrFile) {
        try {
            Path path = Path.of(nameOrFile);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST_FILE) {
                throw new ScholarchException(
                        ProblemCode.QUERY_INVALID, "The file '" + nameOrFile + "' is too large for a query.");
            }
            return Optional.of(SavedQuery.read(nameOrFile, Files.readString(path)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new ScholarchException(ProblemCode.QUERY_INVALID, "The file '" + nameOrFile + "' is not UTF-8.", e);
        } catch (IOException e) {
            throw new ScholarchException(ProblemCode.QUERY_INVALID, "The file '" + nameOrFile + "' cannot be read.", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = SavedQueries.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
