// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** The repository of the sample institute, with all that its curators say. */
final class HarvestedSample implements AutoCloseable {
    final EmbeddedStore store = EmbeddedStore.inMemory();
    private final OaiPmh repository;

    HarvestedSample() {
        List<Path> data = List.of(Path.of("data"));
        var minter = new Minter(Minter.DEFAULT_BASE);
        ProfileDocuments documents = ProfileDocuments.under(data, ProfileDocuments.Description.NONE);
        var publisher = new Publisher(minter, ConfigurationReader.nextTo(data), CurationReader.nextTo(data));
        new StorePublication(store, minter, false).publish(publisher, documents, () -> Instant.EPOCH, Progress.SILENT);
        var description = new RepositoryDescription(
                "Sample", "sample.example.org", "office@example.org", minter.base() + "oai", 500, false);
        repository = new OaiPmh(store, minter, description, Clock.systemUTC());
    }

    Answered ask(String... parameters) {
        return new Answered(repository.answer(HarvestedStore.parameters(parameters)));
    }

    /** All pages of all records in a format. */
    List<Answered> records(String prefix) {
        List<Answered> pages = new ArrayList<>();
        pages.add(ask("verb=ListRecords", "metadataPrefix=" + prefix));
        Optional<String> token = pages.get(0).token();
        while (token.isPresent()) {
            Answered page = ask("verb=ListRecords", "resumptionToken=" + token.get());
            pages.add(page);
            token = page.token();
        }
        return pages;
    }

    @Override
    public void close() {
        store.close();
    }
}
