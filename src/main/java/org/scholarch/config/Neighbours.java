// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and reads the files that stand next to what is to be published. */
final class Neighbours {

    /**
     * The files of a name in the folders named, beside the files named, and in the folder above when that folder is called {@code
     * profiles}; each once. What is there but is no file is among them, so that nobody's word is passed over.
     */
    static List<Path> of(List<Path> sources, String name) {
        return sources.stream()
                .flatMap(Neighbours::places)
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .collect(Collectors.toMap(
                        file -> file.toAbsolutePath().normalize(),
                        file -> file,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Stream<Path> places(Path source) {
        Path folder =
                Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
        if (folder == null) {
            return Stream.empty();
        }
        Path above = folder.toAbsolutePath().normalize().getParent();
        boolean profiles = folder.toAbsolutePath().normalize().endsWith("profiles");
        return profiles && above != null ? Stream.of(folder, above) : Stream.of(folder);
    }

    /** The file's bytes; one more than {@code largest} when there are more. */
    static byte[] bytes(Path file, int largest) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(largest + 1);
        }
    }

    private Neighbours() {}
}
