// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CERIF as the OpenAIRE Guidelines for CRIS Managers profile it. What stands inside another thing says what its own record says too, and
 * less: a person the name and the ORCID, an organisation the names. There is no word in it for supervision.
 *
 * @param version the profile; its schema fixes the order of all elements
 */
record Cerif(CerifVersion version) implements MetadataFormat {
    private static final String TYPES = "https://www.openaire.eu/cerif-profile/vocab/COAR_Publication_Types";
    /** Text, the COAR concept above all kinds of publications: no page says of which kind a work is. */
    static final String TEXT = "http://purl.org/coar/resource_type/c_18cf";

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,}(\\.\\d+)*/[^\\s]+");
    private static final Pattern HOST = Pattern.compile("(https?://[^/?#]+)/?.*", Pattern.DOTALL);

    @Override
    public String prefix() {
        return version.prefix();
    }

    @Override
    public String schema() {
        return version.schema();
    }

    @Override
    public String namespace() {
        return version.namespace();
    }

    @Override
    public Coverage coverage() {
        return Coverage.EVERYTHING;
    }

    @Override
    public void write(Kind kind, String iri, Holdings holdings, XmlWriter out) {
        Elements elements = new Elements(version, out);
        switch (kind) {
            case PERSON -> person(holdings.person(iri), elements);
            case ORGANIZATION -> organization(holdings.organization(iri), elements);
            case PUBLICATION -> publication(holdings.publication(iri), elements);
        }
    }

    private void person(Person person, Elements out) {
        out.record("Person", person.self().self(), () -> {
            named(person.self(), out);
            if (version.takesAnyIdentifierOfPeople()) {
                identifiers(person.self().identifiers().stream().filter(it -> !version.takesOrcid(it)), out);
            }
            out.text("ElectronicAddress", person.self().self().iri());
            for (Reference organization : person.affiliations()) {
                out.group("Affiliation", () -> mentioned(organization, out));
            }
        });
    }

    /** What is said of a person wherever one is mentioned. */
    private void named(Author person, Elements out) {
        out.group("PersonName", () -> {
            PersonName name = person.name();
            name.family().ifPresent(it -> out.text("FamilyNames", it));
            name.given().ifPresent(it -> out.text("FirstNames", it));
            // There is no element for a name of which nobody says what its parts are.
            if (name.family().isEmpty()) {
                out.text("OtherNames", name.whole());
            }
        });
        List<String> orcids =
                person.identifiers().stream().filter(version::takesOrcid).toList();
        for (int i = 0; i < orcids.size(); i++) {
            out.text(i == 0 ? "ORCID" : "AlternativeORCID", orcids.get(i));
        }
    }

    private void organization(Organization organization, Elements out) {
        out.record("OrgUnit", organization.self(), () -> {
            organization.self().names().forEach(it -> out.words("Name", it));
            List<String> rors = organization.identifiers().stream()
                    .filter(version::takesRor)
                    .toList();
            for (int i = 0; i < rors.size(); i++) {
                out.text(i == 0 ? "RORID" : "AlternativeRORID", rors.get(i));
            }
            identifiers(organization.identifiers().stream().filter(it -> !version.takesRor(it)), out);
            out.text("ElectronicAddress", organization.self().iri());
            for (Reference parent : organization.parents()) {
                out.group("PartOf", () -> mentioned(parent, out));
            }
        });
    }

    private static void mentioned(Reference organization, Elements out) {
        out.part("OrgUnit", organization.id(), () -> organization.names().forEach(it -> out.words("Name", it)));
    }

    private void publication(Publication work, Elements out) {
        out.record("Publication", work.self(), () -> {
            out.type(TYPES, TEXT);
            work.titles().forEach(it -> out.words("Title", it));
            if (!work.venues().isEmpty()) {
                out.group(
                        "PublishedIn",
                        () -> out.part("Publication", Optional.empty(), () -> {
                            out.type(TYPES, TEXT);
                            work.venues().forEach(it -> out.words("Title", it));
                        }));
            }
            work.date().ifPresent(it -> out.text("PublicationDate", it));
            work.dois().stream()
                    .filter(it -> DOI.matcher(it).matches())
                    .findFirst()
                    .ifPresent(it -> out.text("DOI", it));
            out.text("URL", work.self().iri());
            if (!work.authors().isEmpty()) {
                out.group("Authors", () -> work.authors().forEach(it -> author(it, out)));
            }
            work.abstracts().forEach(it -> out.words("Abstract", it));
        });
    }

    private void author(Author author, Elements out) {
        out.group("Author", () -> {
            out.text("DisplayName", author.name().whole());
            out.part("Person", author.self().id(), () -> named(author, out));
        });
    }

    /** Identifiers that have no element of their own, each with the site that gave it. */
    private static void identifiers(Stream<String> addresses, Elements out) {
        addresses.forEach(address -> {
            Matcher host = HOST.matcher(address);
            if (host.matches()) {
                out.text("Identifier", address, it -> it.attribute("type", host.group(1)));
            }
        });
    }

    /** Writes elements of one version. */
    private record Elements(CerifVersion version, XmlWriter out) {
        private static final String PREFIX = "";

        void record(String name, Reference self, Runnable content) {
            out.root(PREFIX, name, version.namespace(), version.schema(), root -> {
                self.id().ifPresent(it -> root.attribute("id", it));
                content.run();
            });
        }

        void part(String name, Optional<String> id, Runnable content) {
            group(name, () -> {
                id.ifPresent(it -> out.attribute("id", it));
                content.run();
            });
        }

        void group(String name, Runnable content) {
            out.element(PREFIX, name, version.namespace(), it -> content.run());
        }

        void text(String name, String text) {
            text(name, text, it -> {});
        }

        void text(String name, String text, Consumer<XmlWriter> attributes) {
            out.element(PREFIX, name, version.namespace(), it -> {
                attributes.accept(it);
                it.text(text);
            });
        }

        void words(String name, Words words) {
            text(name, words.text(), it -> version.language(words).ifPresent(it::language));
        }

        void type(String namespace, String concept) {
            out.element(
                    PREFIX,
                    "Type",
                    namespace,
                    it -> it.namespace(PREFIX, namespace).text(concept));
        }
    }
}
