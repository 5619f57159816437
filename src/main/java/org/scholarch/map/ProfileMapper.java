// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.identity.PageIdentities;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Language;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Source;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Slug;
import org.scholarch.vocab.Xsd;

/**
 * Turns a profile into the statements of one named graph, as {@code docs/graph.md} shows them. The same profile gives the same
 * statements in the same order. Safe for use by several threads.
 */
public final class ProfileMapper {
    private final Minter minter;
    private final Optional<Institution> institution;

    /**
     * A mapper for one dataset.
     *
     * @param institution what memberships belong to, when known
     */
    public ProfileMapper(Minter minter, Optional<Institution> institution) {
        this.minter = minter;
        this.institution = institution;
    }

    /**
     * Maps one profile.
     *
     * @param known what was decided about the profile and, when it has a membership, about the institution
     * @param handler takes the statements; the stream is neither started nor ended, so that many profiles can share one
     * @return the name of the graph, and the line behind each of its subjects
     */
    public MappedRecord map(Profile profile, PageIdentities known, RDFHandler handler) {
        String owner = known.owner().slug();
        // Two pages of one person are two records.
        String graph = minter.graph("person", Slug.of(profile.origin().slug()));
        var record = new MappedRecord(profile.origin().file(), owner, minter.person(owner), graph);
        var context = new PageContext(profile, known, minter, new StatementWriter(handler, record.graph()), record);
        person(context);
        page(context);
        new AppointmentMapper(context).map(institution);
        topics(context);
        new SupervisionMapper(context).map();
        new EnrolmentMapper(context).map();
        new PublicationMapper(context).map();
        return record;
    }

    private static void person(PageContext context) {
        Profile profile = context.profile();
        String person = context.ownerIri();
        context.describeOwner();
        StatementWriter out = context.out();
        profile.person().givenName().ifPresent(name -> out.text(person, name, Foaf.GIVEN_NAME, Schema.GIVEN_NAME));
        profile.person().familyName().ifPresent(name -> out.text(person, name, Foaf.FAMILY_NAME, Schema.FAMILY_NAME));
        for (Chair chair : profile.chairs()) {
            out.label(person, chair.label(), Schema.AWARD);
        }
        biography(profile).forEach((language, text) -> out.text(person, new Text(text, language), Schema.DESCRIPTION));
    }

    /** The paragraphs of each language as one text. */
    private static Map<Language, String> biography(Profile profile) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Paragraph paragraph : profile.biography()) {
            Text text = paragraph.text();
            texts.merge(text.language(), text.value(), (before, next) -> before + "\n\n" + next);
        }
        return texts;
    }

    private static void page(PageContext context) {
        Profile profile = context.profile();
        StatementWriter out = context.out();
        String page = context.minter().personPage(context.owner());
        context.lines().note(page, profile.person().at());
        out.types(page, Foaf.PERSONAL_PROFILE_DOCUMENT, Schema.PROFILE_PAGE);
        out.links(page, context.ownerIri(), Foaf.PRIMARY_TOPIC, Schema.MAIN_ENTITY);
        languages(profile).forEach(language -> out.text(page, language.tag(), Schema.IN_LANGUAGE));
        String graph = context.lines().graph();
        out.types(graph, Prov.ENTITY);
        String slug = Slug.of(profile.origin().slug());
        int number = 0;
        for (Source document : profile.sources()) {
            String source = context.minter().source("person", slug, ++number);
            out.link(page, Prov.WAS_DERIVED_FROM, source);
            out.link(graph, Prov.WAS_DERIVED_FROM, source);
            source(out, source, document.origin());
        }
    }

    /** The languages of the documents, each once; "und", which is a language tag too, only when none is known. */
    private static Set<Language> languages(Profile profile) {
        Set<Language> known = new LinkedHashSet<>();
        profile.sources().stream()
                .map(Source::language)
                .filter(Language::isKnown)
                .forEach(known::add);
        return known.isEmpty() ? Set.of(Language.UNKNOWN) : known;
    }

    private static void source(StatementWriter out, String source, Origin origin) {
        int folder = Math.max(origin.file().lastIndexOf('/'), origin.file().lastIndexOf('\\'));
        out.types(source, Prov.ENTITY);
        out.text(source, origin.file().substring(folder + 1), Dcterms.TITLE);
        out.text(source, "sha256:" + origin.sha256(), Dcterms.IDENTIFIER);
        origin.address().ifPresent(address -> out.link(source, Schema.URL, address));
        origin.retrieved().ifPresent(day -> out.typed(source, Dcterms.DATE, day.toString(), Xsd.DATE));
    }

    private static void topics(PageContext context) {
        StatementWriter out = context.out();
        String scheme = context.minter().topics();
        for (Topic topic : context.profile().topics()) {
            String iri = context.minter().topic(Slug.of(topic.label().first()));
            if (out.isNew(iri)) {
                context.lines().note(iri, topic.at());
                out.links(context.ownerIri(), iri, Foaf.TOPIC_INTEREST, Schema.KNOWS_ABOUT);
                out.types(iri, Skos.CONCEPT, Schema.DEFINED_TERM);
                out.links(iri, scheme, Skos.IN_SCHEME, Schema.IN_DEFINED_TERM_SET);
            }
            out.name(iri, topic.label(), Skos.ALT_LABEL, Skos.PREF_LABEL, Schema.NAME);
        }
        if (!context.profile().topics().isEmpty()) {
            out.types(scheme, Skos.CONCEPT_SCHEME, Schema.DEFINED_TERM_SET);
        }
    }
}
