// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.Allocated;

/** A file of curators whose one entry has thousands of names. */
class ManyNamesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachNameIsLookedAtAsOftenAsNeeded() throws IOException {
        byte[] document = ("- {name: Bo Reed, hide: true}\n- {name: Ada Quill, preferred: B. Reed, alias: ["
                        + "ed, Bo, ".repeat(5000) + "\"Reed, Bo\"]}\n")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("people.yaml"), document);

        long made = Allocated.by(() -> CurationReader.nextTo(List.of(folder)));

        long most = Allocated.most(document);
        assertTrue(made <= most, made + " bytes of memory, at most " + most);
        CurationFiles read = CurationReader.nextTo(List.of(folder));
        assertEquals(List.of("Ada Quill", "ed", "Bo"), read.people().getFirst().same());
        assertEquals(2, read.problems().size(), read.problems().toString());
    }
}
