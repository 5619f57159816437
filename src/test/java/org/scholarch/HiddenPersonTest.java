// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.HiddenPersonInstitute.HIDING;
import static org.scholarch.HiddenPersonInstitute.hasTrace;
import static org.scholarch.HiddenPersonInstitute.holdsTrace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.scholarch.harvest.RepositoryDescription;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.publish.Outcome;
import org.scholarch.publish.OutputFolder;
import org.scholarch.publish.Target;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.report.ReportFormat;
import org.scholarch.serve.ProfileServer;
import org.scholarch.serve.ServerSettings;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** Somebody who asked not to appear stands in no byte of any output. */
class HiddenPersonTest {
    @TempDir
    Path folder = Path.of("");

    private HiddenPersonInstitute institute = new HiddenPersonInstitute(Path.of(""));

    @BeforeEach
    void writePages() throws IOException {
        institute = HiddenPersonInstitute.in(folder);
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
            Outcome outcome = institute.publish(HIDING, nowhere);
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
        institute.load(store, HIDING);
        assertTrue(Files.exists(store.resolve("memory/head")), "nothing would be remembered");
        assertFalse(holdsTrace(store));
    }

    @Test
    void memoryThatGoesOnHoldsNoTrace() throws IOException {
        Path store = folder.resolve("store");
        for (String more : List.of("", "Lakes.\n", "Publications\n\nA work more\nZoë Vandermühl\n")) {
            Path page = institute.pages().resolve("ada-quill.txt");
            Files.writeString(page, Files.readString(page) + more);
            institute.load(store, HIDING);
            assertTrue(Files.exists(store.resolve("memory/head")), "nothing would be remembered");
            assertFalse(holdsTrace(store), more);
        }
    }

    @Test
    void storeThatHeldThePersonKeepsNoByte() throws IOException {
        Path store = folder.resolve("store");
        institute.load(store, PrivacyPolicy.OPEN);
        assertTrue(holdsTrace(store), "nothing would be forgotten");
        institute.load(store, HIDING);
        assertFalse(holdsTrace(store));
    }

    @Test
    void indexesThatHeldThePersonHoldNoTrace() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            Indexes indexes = new Indexes(store.dataset(), store::lastChange);
            institute.load(store, PrivacyPolicy.OPEN);
            assertTrue(hasTrace(indexed(store, indexes)), "nothing would be forgotten");
            institute.load(store, HIDING);
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
            institute.load(store, HIDING);
            try (var server = new ProfileServer(store, settings(minter)).start();
                    HttpClient client = HttpClient.newBuilder()
                            .followRedirects(HttpClient.Redirect.NORMAL)
                            .build()) {
                List<String> paths = Stream.concat(
                                Stream.of(
                                        "/",
                                        "/suspects",
                                        "/changes",
                                        "/sitemap.xml",
                                        "/sitemap/1.xml",
                                        "/oai?verb=ListRecords&metadataPrefix=oai_dc",
                                        "/oai?verb=ListSets",
                                        "/sparql?query=SELECT%20*%20%7B%20GRAPH%20%3Fg%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D"),
                                things(store, minter).flatMap(it -> Stream.of(it, "/linkset" + it + ".json")))
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

    private static ServerSettings settings(Minter minter) {
        return ServerSettings.of(minter)
                .withPort(0)
                .withHarvesting(Optional.of(new RepositoryDescription(
                        "Institute", "example.org", "office@example.org", minter.base() + "oai", 100, false)));
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
            target.report(institute.publish(policy, target));
        }
        return out;
    }
}
