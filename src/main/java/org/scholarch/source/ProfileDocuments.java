// SPDX-License-Identifier: Apache-2.0
package org.scholarch.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;

/** The profile documents under some files and folders, in a fixed order. One document is in memory at a time. */
public final class ProfileDocuments {
    /** The largest document that is read, in bytes. */
    public static final long LARGEST = 16L << 20;

    /** What a folder is searched for. */
    private static final List<String> ENDINGS =
            List.of(".txt", ".html", ".htm", ".xhtml", ".yaml", ".yml", ".json", ".csv", ".tsv");

    /** What stands next to the profiles and is none. */
    private static final Set<String> OTHERS = Set.of(
            "scholarch.yaml", "people.yaml", "organizations.yaml", "publications.yaml", "words.yaml", "report.json");

    /** What browsers call the folder beside a saved page in which they put its pictures and frames. */
    private static final List<String> PARTS_OF_PAGE = List.of("_files", "_fichiers");

    private static final int DEEPEST = 16;

    /** Takes what a run over the documents finds. */
    public interface Visitor {
        /**
         * A document.
         *
         * @param origin where it is from
         * @param bytes all of it
         */
        void document(Origin origin, byte[] bytes);

        /** A document, file or folder that could not be fetched. */
        void problem(Problem problem);
    }

    /** How the origin of a document is told beside its bytes. */
    public record Description(Optional<LocalDate> retrieved, Optional<String> pages) {
        /** Nothing is known but the files themselves. */
        public static final Description NONE = new Description(Optional.empty(), Optional.empty());
    }

    private final List<Path> files;
    private final List<Problem> missing;
    private final Description description;

    private ProfileDocuments(List<Path> files, List<Problem> missing, Description description) {
        this.files = List.copyOf(files);
        this.missing = List.copyOf(missing);
        this.description = description;
    }

    /**
     * Finds the documents: each file named, whatever its ending, and every text, HTML, YAML, JSON, CSV and TSV file below each folder
     * named, ordered by path. Below it, the files of settings and of curation, reports, hidden files, links to folders, the folder of a
     * saved page's pictures and anything that is no regular file are left alone.
     */
    public static ProfileDocuments under(List<Path> sources, Description description) {
        var files = new LinkedHashSet<Path>();
        List<Problem> missing = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                List<Path> found = below(source, missing);
                if (found.isEmpty()) {
                    missing.add(problem(ProblemCode.SOURCE_EMPTY_FOLDER, source, "No profile page in this folder."));
                }
                files.addAll(found);
            } else if (Files.isRegularFile(source)) {
                files.add(source);
            } else {
                missing.add(problem(ProblemCode.SOURCE_MISSING, source, "There is no such file or folder."));
            }
        }
        return new ProfileDocuments(List.copyOf(files), missing, description);
    }

    /** How many documents there are. */
    public int size() {
        return files.size();
    }

    /** What was named and is not there, or could not be looked into. */
    public List<Problem> missing() {
        return missing;
    }

    /** The name of a document's file, as it was found. */
    public String file(int document) {
        return files.get(document).toString();
    }

    /** The identity that the name of a document's file gives. */
    public String slug(int document) {
        return FileName.slug(files.get(document));
    }

    /** Fetches a document: 0 is the first, in the order of the files. */
    public void fetch(int document, Visitor visitor) {
        Path file = files.get(document);
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                String message = "The file has " + (size >> 20) + " MiB; the limit is " + (LARGEST >> 20) + " MiB.";
                visitor.problem(problem(ProblemCode.SOURCE_TOO_LARGE, file, message));
                return;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            visitor.problem(unreadable(file, e));
            return;
        }
        visitor.document(origin(file, bytes), bytes);
    }

    private Origin origin(Path file, byte[] bytes) {
        String slug = FileName.slug(file);
        return new Origin(
                file.toString(),
                slug,
                Sha256.of(bytes),
                description.pages().filter(it -> isSegment(slug)).map(it -> it + slug),
                description.retrieved());
    }

    /** Whether a name can stand in an address as it is. */
    private static boolean isSegment(String name) {
        return name.chars()
                .allMatch(
                        c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '~'));
    }

    private static List<Path> below(Path folder, List<Problem> missing) {
        List<Path> found = new ArrayList<>();
        try {
            // A link that the user named is followed; files keep the names that the user sees.
            Path real = folder.toRealPath();
            Files.walkFileTree(real, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return isPartOfPage(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isPage(file)) {
                        found.add(folder.resolve(real.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    missing.add(unreadable(folder.resolve(real.relativize(file)), e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            missing.add(unreadable(folder, e));
        }
        Collections.sort(found);
        return found;
    }

    private static boolean isPage(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith)
                && !OTHERS.contains(lower)
                && !name.startsWith(".")
                && Files.isRegularFile(file);
    }

    private static boolean isPartOfPage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return PARTS_OF_PAGE.stream()
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length()))
                .anyMatch(page ->
                        Stream.of(".html", ".htm").anyMatch(end -> Files.exists(folder.resolveSibling(page + end))));
    }

    private static Problem unreadable(Path path, IOException e) {
        String message = "It cannot be read: " + e.getClass().getSimpleName() + ".";
        return problem(ProblemCode.SOURCE_UNREADABLE, path, message);
    }

    private static Problem problem(ProblemCode code, Path path, String message) {
        return new Problem(code, Location.of(path.toString()), message);
    }
}
