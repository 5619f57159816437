// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.system.Txn;
import org.scholarch.harvest.format.Holdings;
import org.scholarch.harvest.format.MetadataFormat;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/**
 * Answers OAI-PMH 2.0 from a store: every person, publication and organisation is an item. Nothing is kept between requests but the list of
 * items, which is made anew when the store has changed.
 */
public final class OaiPmh {
    private static final List<MetadataFormat> FORMATS = MetadataFormat.all();
    /** How often an answer is begun again because the store changed under it. */
    private static final int ATTEMPTS = 3;

    private final EmbeddedStore store;
    private final RepositoryDescription repository;
    private final Items items;
    private final Clock clock;
    private final Datestamps datestamps;

    /**
     * A repository over a store.
     *
     * @param clock tells the date of answers
     */
    public OaiPmh(EmbeddedStore store, Minter minter, RepositoryDescription repository, Clock clock) {
        this.store = store;
        this.repository = repository;
        this.items = new Items(store, minter);
        this.clock = clock;
        this.datestamps = new Datestamps(repository.lenient());
    }

    /**
     * The answer to a request, always one that the protocol knows.
     *
     * @param parameters every value of every parameter, in the order of the request
     * @return an XML document in UTF-8
     */
    public byte[] answer(Map<String, List<String>> parameters) {
        byte[] answer = {};
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Items.Found found = items.now();
            answer = answer(parameters, found);
            if (found.version() == store.version()) {
                return answer;
            }
        }
        return answer;
    }

    /** The answer to what cannot be read as a request at all. */
    public byte[] unreadable() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new OaiWriter(repository)
                .error(now, new OaiFault(OaiError.BAD_ARGUMENT, "The arguments cannot be read.", Map.of()));
    }

    private byte[] answer(Map<String, List<String>> parameters, Items.Found found) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            OaiRequest request = OaiRequest.of(parameters, datestamps);
            Consumer<OaiWriter> content = switch (request.verb()) {
                case IDENTIFY -> identity(found.items(), now);
                case LIST_METADATA_FORMATS -> formats(request, found.items());
                case LIST_SETS -> sets(request, found);
                case GET_RECORD -> record(request, found.items());
                case LIST_IDENTIFIERS, LIST_RECORDS -> list(request, found.items(), now);
            };
            return Txn.calculateRead(store.dataset(), () -> new OaiWriter(repository).answer(now, request, content));
        } catch (OaiFault fault) {
            return new OaiWriter(repository).error(now, fault);
        }
    }

    private Consumer<OaiWriter> identity(ItemList all, Instant now) {
        return out -> {
            out.field("repositoryName", repository.name());
            out.field("baseURL", repository.baseUrl());
            out.field("protocolVersion", "2.0");
            out.field("adminEmail", repository.adminEmail());
            out.field("earliestDatestamp", Datestamps.text(all.earliest().orElse(now)));
            out.field("deletedRecord", "persistent");
            out.field("granularity", "YYYY-MM-DDThh:mm:ssZ");
            out.field("compression", "gzip");
            out.identifiers(all.any());
            out.service();
        };
    }

    private Consumer<OaiWriter> formats(OaiRequest request, ItemList all) throws OaiFault {
        Optional<Item> item =
                request.argument("identifier").isPresent() ? Optional.of(item(request, all)) : Optional.empty();
        return out -> FORMATS.stream()
                .filter(format -> item.isEmpty() || item.get().isIn(format.coverage()))
                .forEach(out::format);
    }

    private static Consumer<OaiWriter> sets(OaiRequest request, Items.Found found) throws OaiFault {
        if (request.argument(OaiRequest.TOKEN).isPresent()) {
            throw request.because(OaiError.BAD_RESUMPTION_TOKEN, "The list of sets has one page.");
        }
        return out -> found.sets().forEach(out::set);
    }

    private Consumer<OaiWriter> record(OaiRequest request, ItemList all) throws OaiFault {
        MetadataFormat format = format(request, request.required("metadataPrefix"));
        Item item = item(request, all);
        if (!item.isIn(format.coverage())) {
            throw request.because(OaiError.CANNOT_DISSEMINATE_FORMAT, "The item cannot be had in this format.");
        }
        return out -> out.record(item, format, holdings(all));
    }

    private Consumer<OaiWriter> list(OaiRequest request, ItemList all, Instant now) throws OaiFault {
        ItemPage page = place(request, now)
                .page(all, repository.pageSize())
                .orElseThrow(
                        () -> request.because(OaiError.NO_RECORDS_MATCH, "There is no item of that set and time."));
        boolean whole = request.verb() == OaiVerb.LIST_RECORDS;
        Holdings holdings = holdings(all);
        return out -> {
            page.items().forEach(item -> {
                if (whole) {
                    out.record(item, page.format(), holdings);
                } else {
                    out.header(item);
                }
            });
            if (page.isPart()) {
                out.token(page.next().orElse(""), page.total(), page.cursor());
            }
        };
    }

    private ItemPage.Place place(OaiRequest request, Instant now) throws OaiFault {
        Optional<String> text = request.argument(OaiRequest.TOKEN);
        if (text.isEmpty()) {
            MetadataFormat format = format(request, request.required("metadataPrefix"));
            Datestamps.Range range = Datestamps.of(request);
            Instant until = range.until().filter(it -> it.isBefore(now)).orElse(now);
            return new ItemPage.Place(
                    request.verb(), format, request.argument("set"), range.from(), until, Optional.empty());
        }
        ResumptionToken token = ResumptionToken.parse(text.get())
                .filter(it -> it.verb() == request.verb())
                .orElseThrow(() -> request.because(
                        OaiError.BAD_RESUMPTION_TOKEN, "The token is not one of this list, or damaged."));
        MetadataFormat format = format(token.prefix())
                .orElseThrow(() -> request.because(
                        OaiError.BAD_RESUMPTION_TOKEN, "The format of the list is not offered any more."));
        return new ItemPage.Place(request.verb(), format, token.set(), token.from(), token.until(), Optional.of(token));
    }

    private Item item(OaiRequest request, ItemList all) throws OaiFault {
        return repository
                .localPart(request.required("identifier"))
                .flatMap(all::find)
                .orElseThrow(() -> request.because(OaiError.ID_DOES_NOT_EXIST, "There is no such item."));
    }

    private static MetadataFormat format(OaiRequest request, String prefix) throws OaiFault {
        return format(prefix)
                .orElseThrow(
                        () -> request.because(OaiError.CANNOT_DISSEMINATE_FORMAT, "There is no such metadata format."));
    }

    private static Optional<MetadataFormat> format(String prefix) {
        return FORMATS.stream().filter(it -> it.prefix().equals(prefix)).findFirst();
    }

    private Holdings holdings(ItemList all) {
        return new Holdings(store.dataset().getDefaultGraph(), all::id);
    }
}
