// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholarch.harvest.format.CerifService;
import org.scholarch.harvest.format.Holdings;
import org.scholarch.harvest.format.MetadataFormat;
import org.scholarch.harvest.format.XmlWriter;

/** Writes answers of OAI-PMH 2.0. */
final class OaiWriter {
    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = NAMESPACE + "OAI-PMH.xsd";
    private static final String IDENTIFIER_NAMESPACE = NAMESPACE + "oai-identifier";
    private static final String PREFIX = "";

    private final XmlWriter xml = new XmlWriter();
    private final RepositoryDescription repository;

    OaiWriter(RepositoryDescription repository) {
        this.repository = repository;
    }

    /** The answer to a request. */
    byte[] answer(Instant now, OaiRequest request, Consumer<OaiWriter> content) {
        return document(now, it -> {
            request(request.arguments());
            xml.element(PREFIX, request.verb().word(), NAMESPACE, verb -> content.accept(this));
        });
    }

    /** An error as the answer. */
    byte[] error(Instant now, OaiFault fault) {
        return document(now, it -> {
            request(fault.arguments());
            xml.element(
                    PREFIX,
                    "error",
                    NAMESPACE,
                    error -> xml.attribute("code", fault.error().code()).text(String.valueOf(fault.getMessage())));
        });
    }

    private byte[] document(Instant now, Consumer<XmlWriter> content) {
        xml.document(repository.stylesheet());
        xml.root(PREFIX, "OAI-PMH", NAMESPACE, SCHEMA, root -> {
            field("responseDate", Datestamps.text(now));
            content.accept(root);
        });
        return xml.end();
    }

    private void request(Map<String, String> arguments) {
        xml.element(PREFIX, "request", NAMESPACE, request -> {
            arguments.forEach(request::attribute);
            request.text(repository.baseUrl());
        });
    }

    /** An element with a text. */
    void field(String name, String text) {
        xml.element(PREFIX, name, NAMESPACE, text);
    }

    /** How the identifiers of items are made, with one for a sample. */
    void identifiers(Optional<Item> sample) {
        xml.element(
                PREFIX,
                "description",
                NAMESPACE,
                description -> xml.root(
                        PREFIX, "oai-identifier", IDENTIFIER_NAMESPACE, IDENTIFIER_NAMESPACE + ".xsd", root -> {
                            inIdentifiers("scheme", "oai");
                            inIdentifiers("repositoryIdentifier", repository.identifier());
                            inIdentifiers("delimiter", ":");
                            inIdentifiers(
                                    "sampleIdentifier",
                                    repository.identifier(sample.map(Item::id).orElse("person-0")));
                        }));
    }

    /** The service as OpenAIRE wants it described. */
    void service() {
        xml.element(
                PREFIX,
                "description",
                NAMESPACE,
                it -> CerifService.write(repository.identifier(), repository.name(), repository.baseUrl(), it));
    }

    private void inIdentifiers(String name, String text) {
        xml.element(PREFIX, name, IDENTIFIER_NAMESPACE, text);
    }

    void format(MetadataFormat format) {
        xml.element(PREFIX, "metadataFormat", NAMESPACE, it -> {
            field("metadataPrefix", format.prefix());
            field("schema", format.schema());
            field("metadataNamespace", format.namespace());
        });
    }

    void set(String spec, String name) {
        xml.element(PREFIX, "set", NAMESPACE, it -> {
            field("setSpec", spec);
            field("setName", name);
        });
    }

    /** A record: of a deleted item only the header. */
    void record(Item item, MetadataFormat format, Holdings holdings) {
        xml.element(PREFIX, "record", NAMESPACE, record -> {
            header(item);
            if (!item.deleted()) {
                String iri = item.iri().orElseThrow();
                xml.element(PREFIX, "metadata", NAMESPACE, it -> format.write(item.kind(), iri, holdings, xml));
            }
        });
    }

    void header(Item item) {
        xml.element(PREFIX, "header", NAMESPACE, header -> {
            if (item.deleted()) {
                header.attribute("status", "deleted");
            }
            field("identifier", repository.identifier(item.id()));
            field("datestamp", Datestamps.text(item.datestamp()));
            item.sets().forEach(set -> field("setSpec", set));
        });
    }

    /** Where the list goes on; empty on its last page. */
    void token(String token, int total, int cursor) {
        xml.element(
                PREFIX,
                "resumptionToken",
                NAMESPACE,
                it -> it.attribute("completeListSize", Integer.toString(total))
                        .attribute("cursor", Integer.toString(cursor))
                        .text(token));
    }
}
