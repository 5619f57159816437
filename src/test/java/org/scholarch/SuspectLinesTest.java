// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.config.Configuration;
import org.scholarch.config.CurationReader;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.serve.ProfileServer;
import org.scholarch.serve.ServerSettings;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Who;

/** Every line that the page of suspects offers does what the page says, in the file that it names. */
class SuspectLinesTest {
    private static final Path PROFILES = Path.of("src/test/resources/org/scholarch/suspects");
    private static final Minter MINTER = new Minter(Minter.DEFAULT_BASE);
    private static final Pattern PAIR = Pattern.compile("(?s)<article class=\"pair\">(.*?)</article>");
    private static final Pattern CODE = Pattern.compile("<code>(.*?)</code>");

    @TempDir
    private Path folder = Path.of("");

    /** What a page says of one pair: the two, by address; file and lines, if any. */
    private record Offer(String pair, List<String> codes) {
        String file() {
            return codes.get(0);
        }

        @Override
        public String toString() {
            return codes.toString();
        }
    }

    @Test
    void linesOfThePageMakeOneOfTwoOrKeepThemApart() throws IOException, InterruptedException {
        Path plain = copy();
        Set<String> suspects = new TreeSet<>();
        Set<String> there = new HashSet<>();
        String page = published(plain, suspects, there);
        List<Offer> offers = offers(page);
        assertEquals(suspects.size(), offers.size());
        Set<String> files = offers.stream()
                .filter(offer -> !offer.codes().isEmpty())
                .map(Offer::file)
                .collect(Collectors.toSet());
        assertEquals(Set.of("people.yaml", "organizations.yaml", "publications.yaml"), files);
        for (Offer offer : offers) {
            if (!offer.codes().isEmpty()) {
                makesOne(offer, suspects, there);
                keepsApart(offer, there);
            }
        }
    }

    private void makesOne(Offer offer, Set<String> suspects, Set<String> there) throws IOException {
        Set<String> left = new TreeSet<>();
        Set<String> now = new HashSet<>();
        publish(curated(offer.file(), offer.codes().get(1)), left, now).close();
        assertTrue(suspects.contains(offer.pair()), () -> offer.pair() + " is none of " + suspects);
        assertFalse(left.contains(offer.pair()), offer::toString);
        // An organisation that only the program knows is not there before, so that as many may be there afterwards.
        assertTrue(now.size() <= there.size() && !now.equals(there), () -> offer + " leaves what was there");
    }

    private void keepsApart(Offer offer, Set<String> there) throws IOException {
        Set<String> left = new TreeSet<>();
        Set<String> now = new HashSet<>();
        publish(curated(offer.file(), offer.codes().get(2)), left, now).close();
        assertFalse(left.contains(offer.pair()), offer::toString);
        assertEquals(there, now, offer::toString);
    }

    private static List<Offer> offers(String page) {
        List<Offer> offers = new ArrayList<>();
        Matcher pair = PAIR.matcher(page);
        while (pair.find()) {
            List<String> codes = CODE.matcher(pair.group(1))
                    .results()
                    .map(code -> code.group(1).replace("&#34;", "\"").replace("&amp;", "&"))
                    .toList();
            offers.add(new Offer(names(pair.group(1)), codes));
        }
        return offers;
    }

    /** What the heading calls the two, notes included. */
    private static String names(String article) {
        String heading = article.substring(article.indexOf("<h2>"), article.indexOf("</h2>"));
        return heading.replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Path copy() throws IOException {
        Path here = Files.createTempDirectory(folder, "institute");
        try (Stream<Path> files = Files.list(PROFILES)) {
            for (Path file : files.toList()) {
                Files.copy(file, here.resolve(file.getFileName()));
            }
        }
        return here;
    }

    private Path curated(String file, String line) throws IOException {
        Path here = copy();
        Files.writeString(here.resolve(file), line + "\n");
        return here;
    }

    /** The page of suspects of a folder of profiles. */
    private static String published(Path here, Set<String> suspects, Set<String> there)
            throws IOException, InterruptedException {
        try (EmbeddedStore store = publish(here, suspects, there);
                var server = new ProfileServer(store, ServerSettings.of(MINTER).withPort(0)).start();
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/suspects"))
                    .header("Accept", "text/html")
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            return answer.body();
        }
    }

    /** Publishes a folder, and gathers the suspects as the page calls them and whatever is named. */
    private static EmbeddedStore publish(Path here, Set<String> suspects, Set<String> there) {
        ProfileDocuments documents = ProfileDocuments.under(List.of(here), ProfileDocuments.Description.NONE);
        var publisher = new Publisher(MINTER, Configuration.DEFAULT, CurationReader.nextTo(List.of(here)));
        EmbeddedStore store = EmbeddedStore.inMemory();
        StorePublication.Result result = new StorePublication(store, MINTER, false)
                .publish(publisher, documents, () -> Instant.EPOCH, Progress.SILENT);
        assertFalse(result.failed(), () -> result.outcome().toString());
        Txn.executeRead(store.dataset(), () -> {
            DatasetGraph data = store.dataset();
            quads(data, Who.VERDICT, iri(Who.VERDICT_SUSPECT))
                    .forEach(quad -> suspects.add(names(data, quad.getSubject())));
            Stream.of(Foaf.NAME, Schema.HEADLINE)
                    .flatMap(property -> quads(data, property, Node.ANY))
                    .forEach(quad -> there.add(quad.getSubject().getURI()));
        });
        return store;
    }

    private static String names(DatasetGraph data, Node decision) {
        Node first = object(data, decision, Who.FIRST);
        Node second = object(data, decision, Who.SECOND);
        String one = name(data, first, object(data, decision, Who.FIRST_NAME));
        String other = name(data, second, object(data, decision, Who.SECOND_NAME));
        boolean alike = one.equals(other);
        return one + (alike ? " " + slug(first) : "") + " and " + other + (alike ? " " + slug(second) : "");
    }

    private static String slug(Node thing) {
        return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    }

    private static String name(DatasetGraph data, Node thing, Node written) {
        return Stream.of(Foaf.NAME, Schema.NAME)
                .flatMap(property -> data.stream(Quad.unionGraph, thing, iri(property), Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse(written.getLiteralLexicalForm());
    }

    private static Node object(DatasetGraph data, Node subject, String property) {
        return data.stream(Quad.unionGraph, subject, iri(property), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    private static Stream<Quad> quads(DatasetGraph data, String property, Node object) {
        return data.stream(Quad.unionGraph, Node.ANY, iri(property), object);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
