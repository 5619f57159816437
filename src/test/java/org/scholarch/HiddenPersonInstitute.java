// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholarch.config.Configuration;
import org.scholarch.config.CurationFiles;
import org.scholarch.privacy.HiddenPerson;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.publish.Target;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/**
 * An institute with somebody who asked not to appear.
 *
 * @param pages the folder of its pages
 */
record HiddenPersonInstitute(Path pages) {
    private static final String ORCID = "0000-0002-1825-0097";
    private static final HiddenPerson PERSON = new HiddenPerson(
            List.of("Zoë Vandermühl"),
            List.of(new Identifier(Scheme.ORCID, ORCID), new Identifier(Scheme.PAGE, "zoe-vandermuehl")));
    private static final List<String> TRACES = List.of(
            "vandermühl",
            "vandermuhl",
            "vandermuehl",
            "vanderm\\u00fchl",
            "vanderm%c3%bchl",
            "vandermu\u0308hl",
            ORCID);
    static final PrivacyPolicy HIDING = PrivacyPolicy.OPEN.hiding(List.of(PERSON));

    private static final String OWN = """
            Portrait of Zoë Vandermühl

            Zoë Vandermühl

            Core Academic Member
            sits on the moon

            Current Students

            Co-supervisor :

            Publications

            How lakes remember their winters
            """;
    private static final String COLLEAGUE = """
            Portrait of Ada Quill

            Ada Quill

            Core Academic Member
            taught by Zoë Vandermühl
            Associate Professor, Northfield University
            Research Topics
            Tides

            Biography

            Ada Quill studied with Zoë Vandermühl at Northfield. Vandermühl's group was small; Zoe Vandermuehl led it well.

            Current Students

            PhD - Northfield University
            Co-supervisor : Zoë Vandermühl

            Publications

            How lakes remember their winters
            Zoë Vandermühl
            Ben Orr
            Lakes freeze from above, as Z. Vandermühl has shown, and thaw from the side; see https://x.example/~zvandermuhl … (see more)for more of it.
            A tribute to Zoë Vandermühl and her rivers
            Z. Vandermuhl
            Where the tide ends
            Vandermühl, Zoë
            """;
    private static final String STUDENT = """
            Portrait of Ben Orr

            Ben Orr

            PhD - Northfield University
            Principal supervisor : Zoë Vandermühl
            """;

    /** Writes the pages. */
    static HiddenPersonInstitute in(Path folder) throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("zoe-vandermuehl.txt"), OWN);
        Files.writeString(pages.resolve("zvandermuhl.txt"), "Zoë Vandermühl\n\nThis is no page.\n");
        Files.writeString(pages.resolve("people.txt"), "Zoë Vandermühl and others at the institute\n");
        Files.writeString(pages.resolve("ada-quill.txt"), COLLEAGUE);
        Files.writeString(pages.resolve("ben-orr.txt"), STUDENT);
        return new HiddenPersonInstitute(pages);
    }

    void load(Path store, PrivacyPolicy policy) {
        try (EmbeddedStore records = EmbeddedStore.at(store)) {
            load(records, policy);
        }
    }

    void load(EmbeddedStore store, PrivacyPolicy policy) {
        new StorePublication(store, new Minter(Minter.DEFAULT_BASE), false)
                .publish(publisher(policy), documents(), () -> Instant.EPOCH, Progress.SILENT);
    }

    Outcome publish(PrivacyPolicy policy, Target target) {
        return publisher(policy).publish(documents(), target, Progress.SILENT);
    }

    ProfileDocuments documents() {
        return ProfileDocuments.under(List.of(pages), ProfileDocuments.Description.NONE);
    }

    static Publisher publisher(PrivacyPolicy policy) {
        Configuration open = Configuration.DEFAULT;
        var configuration = new Configuration(
                open.base(),
                open.title(),
                open.institution(),
                open.retrieved(),
                open.languages(),
                policy,
                open.harvesting());
        var curation = CurationFiles.NONE;
        return new Publisher(new Minter(Minter.DEFAULT_BASE), configuration, curation);
    }

    /** Whether a file below a folder holds a trace, in its bytes or in its name. */
    static boolean holdsTrace(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                boolean named = hasTrace(folder.relativize(file).toString().getBytes(UTF_8));
                if (named || (Files.isRegularFile(file) && hasTrace(Files.readAllBytes(file)))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean hasTrace(byte[] bytes) {
        return Stream.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> new String(bytes, charset).toLowerCase(Locale.ROOT))
                .anyMatch(text -> TRACES.stream().anyMatch(text::contains));
    }
}
