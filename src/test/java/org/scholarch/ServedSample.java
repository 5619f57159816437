// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.serve.ProfileServer;
import org.scholarch.serve.ServerSettings;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** The sample institute on a port of its own, with all that its curators say, as {@code serve data} shows it. */
final class ServedSample implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final Minter minter = new Minter(Minter.DEFAULT_BASE);
    private final ProfileServer server =
            new ProfileServer(store, ServerSettings.of(minter).withPort(0));

    ServedSample() {
        List<Path> data = List.of(Path.of("data"));
        ProfileDocuments documents = ProfileDocuments.under(data, ProfileDocuments.Description.NONE);
        var publisher = new Publisher(minter, ConfigurationReader.nextTo(data), CurationReader.nextTo(data));
        new StorePublication(store, minter, false).publish(publisher, documents, () -> Instant.EPOCH, Progress.SILENT);
        server.start();
    }

    EmbeddedStore store() {
        return store;
    }

    Minter minter() {
        return minter;
    }

    /** Where a path can be asked for. */
    String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    /** What is answered in the end, after all redirections. */
    String get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", accept)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    @Override
    public void close() {
        server.close();
        store.close();
        client.close();
    }
}
