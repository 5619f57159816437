// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.computed.Indexes;
import org.scholarch.config.Configuration;
import org.scholarch.config.CurationFiles;
import org.scholarch.privacy.HiddenPerson;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.OutputFolder;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.publish.Target;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.report.ReportFormat;
import org.scholarch.serve.ProfileServer;
import org.scholarch.serve.ServerSettings;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** Somebody who asked not to appear stands in no byte of any output. */
class HiddenPersonTest {
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
    private static final PrivacyPolicy HIDING = PrivacyPolicy.OPEN.hiding(List.of(PERSON));

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

    @TempDir
    Path folder = Path.of("");

    private Path pages = Path.of("");

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("zoe-vandermuehl.txt"), OWN);
        Files.writeString(pages.resolve("zvandermuhl.txt"), "Zoë Vandermühl\n\nThis is no page.\n");
        Files.writeString(pages.resolve("people.txt"), "Zoë Vandermühl and others at the institute\n");
        Files.writeString(pages.resolve("ada-quill.txt"), COLLEAGUE);
        Files.writeString(pages.resolve("ben-orr.txt"), STUDENT);
    }

    @Test
    void traceIsFoundWhereNobodyIsHidden() throws IOException {
        assertTrue(holdsTrace(build(PrivacyPolicy.OPEN, StatementFormat.NQ)));
    }

    @ParameterizedTest
    @EnumSource
    void filesHoldNoTrace(StatementFormat format) throws IOException {
        assertFalse(holdsTrace(build(HIDING, format)));
    }

    @ParameterizedTest
    @EnumSource
    void reportHoldsNoTraceAndCountsWhatIsMissing(ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try (Target nowhere = new Target() {}) {
            Outcome outcome = publish(HIDING, nowhere);
            assertEquals(1, outcome.leftOut());
            assertTrue(outcome.withheld().people() >= 4 && outcome.withheld().passages() >= 3, outcome.toString());
            assertEquals(2, outcome.counts().profiles());
            format.write(outcome.report(), out);
        }
        assertFalse(hasTrace(out.toByteArray()), out.toString(UTF_8));
        assertTrue(out.toString(UTF_8).contains("ada-quill.txt"), "the problems of others stay");
    }

    @Test
    void storeHoldsNoTraceInAnyOfItsFiles() throws IOException {
        Path store = folder.resolve("store");
        load(store, HIDING);
        assertFalse(holdsTrace(store));
    }

    @Test
    void storeThatHeldThePersonKeepsNoByte() throws IOException {
        Path store = folder.resolve("store");
        load(store, PrivacyPolicy.OPEN);
        assertTrue(holdsTrace(store), "nothing would be forgotten");
        load(store, HIDING);
        assertFalse(holdsTrace(store));
    }

    @Test
    void indexesThatHeldThePersonHoldNoTrace() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            Indexes indexes = new Indexes(store.dataset(), store::lastChange);
            load(store, PrivacyPolicy.OPEN);
            assertTrue(hasTrace(indexed(store, indexes)), "nothing would be forgotten");
            load(store, HIDING);
            assertFalse(hasTrace(indexed(store, indexes)));
        }
    }

    /** The names that are found by words of hers and of her works, and the co-authors of a colleague. */
    private static byte[] indexed(EmbeddedStore store, Indexes indexes) {
        return Txn.calculateRead(
                        store.dataset(),
                        () -> Stream.of("Vandermühl", "lakes", "Ada", "Ben")
                                        .map(word -> indexes.names().find(word, Optional.empty(), 100) + "\n")
                                        .collect(Collectors.joining())
                                + indexes.network().strongestPairs(1, 100))
                .getBytes(UTF_8);
    }

    @Test
    void nobodyWhoAsksTheServerGetsATrace() throws IOException, InterruptedException {
        Minter minter = new Minter(Minter.DEFAULT_BASE);
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            load(store, HIDING);
            try (var server = new ProfileServer(store, ServerSettings.of(minter).withPort(0)).start();
                    HttpClient client = HttpClient.newBuilder()
                            .followRedirects(HttpClient.Redirect.NORMAL)
                            .build()) {
                List<String> paths = Stream.concat(
                                Stream.of(
                                        "/",
                                        "/suspects",
                                        "/sparql?query=SELECT%20*%20%7B%20GRAPH%20%3Fg%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D"),
                                things(store, minter))
                        .toList();
                assertTrue(paths.size() > 15, paths.toString());
                for (String path : paths) {
                    for (String accept : List.of("text/html", "text/turtle", "application/ld+json")) {
                        assertFalse(hasTrace(get(client, server.port(), path, accept)), path + " as " + accept);
                    }
                }
            }
        }
    }

    private static Stream<String> things(EmbeddedStore store, Minter minter) {
        return Txn.calculateRead(
                        store.dataset(),
                        () -> store.dataset().stream(Quad.defaultGraphIRI, null, null, null)
                                .map(quad -> quad.getSubject().getURI())
                                .filter(iri -> iri.startsWith(minter.base()) && !iri.contains("#"))
                                .distinct()
                                .toList())
                .stream()
                .map(iri -> iri.substring(minter.base().length() - 1));
    }

    private static byte[] get(HttpClient client, int port, String path, String accept)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertFalse(hasTrace(answer.headers().map().toString().getBytes(UTF_8)), path);
        return answer.body();
    }

    private Path build(PrivacyPolicy policy, StatementFormat format) {
        Path out = folder.resolve("out");
        try (OutputFolder target = OutputFolder.open(out, format, new Minter(Minter.DEFAULT_BASE))) {
            target.report(publish(policy, target));
        }
        return out;
    }

    private void load(Path store, PrivacyPolicy policy) {
        try (EmbeddedStore records = EmbeddedStore.at(store)) {
            load(records, policy);
        }
    }

    private void load(EmbeddedStore store, PrivacyPolicy policy) {
        new StorePublication(store, new Minter(Minter.DEFAULT_BASE), false)
                .publish(publisher(policy), documents(), Instant.EPOCH, Progress.SILENT);
    }

    private Outcome publish(PrivacyPolicy policy, Target target) {
        return publisher(policy).publish(documents(), target, Progress.SILENT);
    }

    private ProfileDocuments documents() {
        return ProfileDocuments.under(List.of(pages), ProfileDocuments.Description.NONE);
    }

    private static Publisher publisher(PrivacyPolicy policy) {
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
    private static boolean holdsTrace(Path folder) throws IOException {
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

    private static boolean hasTrace(byte[] bytes) {
        return Stream.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> new String(bytes, charset).toLowerCase(Locale.ROOT))
                .anyMatch(text -> TRACES.stream().anyMatch(text::contains));
    }
}
