// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholarch.cli.HiddenPlace.Bytes;

/** Asks a server for everything that it has: every page that a link leads to, each in every form, and all statements by SPARQL. */
final class Visit {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)|<(/[^>#]*)>");
    private static final List<String> ENDINGS = List.of(".ttl", ".jsonld", ".nt", ".rdf", ".json");
    private static final List<String> RESULTS = List.of("json", "xml", "csv", "tsv", "text");
    private static final List<String> GRAPHS = List.of("turtle", "jsonld", "nt", "rdf", "text");
    private static final int MOST = 5_000;

    private final int port;
    private final HttpClient client;
    private final Map<String, StringBuilder> taken = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Visit(int port, HttpClient client) {
        this.port = port;
        this.client = client;
    }

    /** @param strangers last parts of addresses that the server may not know */
    static Visit of(int port, List<String> strangers) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var visit = new Visit(port, client);
            visit.crawl();
            visit.ask();
            for (String stranger : strangers) {
                visit.stray("/person/" + encoded(stranger));
            }
            return visit;
        }
    }

    Map<String, Bytes> taken() {
        Map<String, Bytes> all = new LinkedHashMap<>();
        taken.forEach((kind, text) -> all.put(kind, new Bytes(text.toString())));
        return all;
    }

    void take(String kind, Bytes bytes) {
        taken.computeIfAbsent(kind, it -> new StringBuilder())
                .append(bytes.text())
                .append('\n');
    }

    private void crawl() throws IOException, InterruptedException {
        visit("/");
        while (!waiting.isEmpty() && seen.size() < MOST) {
            String path = waiting.remove();
            String page = get(path, "text/html", "html");
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                visit(link.group(1) == null ? link.group(2) : link.group(1));
            }
            if (path.endsWith(".html")) {
                for (String ending : ENDINGS) {
                    get(path.replaceFirst("\\.html$", ending), "*/*", "rdf");
                }
            }
        }
    }

    private void visit(String path) {
        if (seen.add(path)) {
            waiting.add(path);
        }
    }

    private void ask() throws IOException, InterruptedException {
        String all = "/sparql?query=" + encoded("SELECT * { ?s ?p ?o }") + "&output=";
        String named = "/sparql?query=" + encoded("SELECT * { GRAPH ?g { ?s ?p ?o } }") + "&output=";
        String graph = "/sparql?query=" + encoded("CONSTRUCT WHERE { ?s ?p ?o }") + "&output=";
        for (String format : RESULTS) {
            get(all + format, "*/*", "sparql");
            get(named + format, "*/*", "sparql");
        }
        for (String format : GRAPHS) {
            get(graph + format, "*/*", "sparql");
        }
        get("/changes", "*/*", "rdf");
        get("/sparql", "text/turtle", "service");
        get("/sparql", "text/html", "service");
    }

    /** Errors and redirects, which must not repeat what was asked for. */
    private void stray(String path) throws IOException, InterruptedException {
        for (String accept : List.of("text/html", "image/png")) {
            for (String ending : List.of("", ".html", ".ttl", "//")) {
                get(path + ending, accept, "error");
            }
        }
        send(HttpRequest.newBuilder(address(path)).POST(BodyPublishers.ofString("x")), "error");
    }

    private String get(String path, String accept, String kind) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(address(path)).header("Accept", accept), kind);
        answer.headers()
                .firstValue("Location")
                .ifPresent(it -> visit(URI.create(it).getPath()));
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String kind)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofByteArray());
        take(kind, Bytes.of(answer.body()));
        take(
                kind.equals("error") ? kind : "headers",
                Bytes.of(answer.headers().map().toString().getBytes(StandardCharsets.UTF_8)));
        return answer;
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
