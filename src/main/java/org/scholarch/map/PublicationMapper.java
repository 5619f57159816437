// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.identity.PageIdentities;
import org.scholarch.identity.WorkIdentity;
import org.scholarch.problem.Location;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Bibo;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Slug;
import org.scholarch.vocab.Vivo;
import org.scholarch.vocab.Xsd;

/** Maps the works on a page. Its owner wrote each of them; the page shows some of the other authors. */
final class PublicationMapper {
    private final PageContext context;
    private final StatementWriter out;

    /** An author whom a work lists: the place in the list, counted from 1, and who it is. */
    private record Listed(int position, Mention mention, String person) {}

    PublicationMapper(PageContext context) {
        this.context = context;
        this.out = context.out();
    }

    void map() {
        List<Publication> publications = context.profile().publications();
        for (int place = 0; place < publications.size(); place++) {
            Publication publication = publications.get(place);
            PageIdentities.Work known = context.known().works().get(place);
            WorkIdentity work = known.identity();
            String iri = context.minter().publication(work.key());
            if (out.isNew(iri)) {
                context.lines().note(iri, publication.at());
                describe(iri, publication, work);
                authors(known, publication);
            } else {
                further(iri, known, publication);
            }
        }
    }

    /** What another entry of the page about the same work adds: authors, and the abstract when there is none yet. */
    private void further(String iri, PageIdentities.Work known, Publication publication) {
        publication.summary().ifPresent(summary -> summary(iri, summary));
        for (Listed author : listed(known, publication)) {
            authorship(known.identity().key(), author.person(), author.mention().at());
        }
    }

    private void describe(String iri, Publication publication, WorkIdentity work) {
        out.types(iri, Schema.SCHOLARLY_ARTICLE, Bibo.DOCUMENT, Foaf.DOCUMENT);
        Text title = work.preferredTitle().map(Text::of).orElse(publication.title());
        out.text(iri, title, Dcterms.TITLE, Schema.NAME, Schema.HEADLINE);
        publication.summary().ifPresent(summary -> summary(iri, summary));
        for (String other : work.otherTitles()) {
            if (!other.equals(title.value())) {
                out.text(iri, other, Schema.ALTERNATE_NAME);
            }
        }
        work.date().or(publication::date).ifPresent(date -> out.date(iri, date, Dcterms.ISSUED, Schema.DATE_PUBLISHED));
        work.venue().or(publication::venue).ifPresent(venue -> venue(iri, venue, publication.at()));
        for (Identifier identifier : work.identifiers()) {
            if (identifier.scheme() == Scheme.DOI) {
                out.text(iri, identifier.value(), Bibo.DOI);
            }
        }
        out.sameAs(iri, work.identifiers());
    }

    private void summary(String iri, Abstract summary) {
        if (!out.isNew(iri + " abstract")) {
            return;
        }
        out.text(iri, summary.text(), Schema.ABSTRACT, Dcterms.ABSTRACT);
        out.flag(iri, Coa.ABSTRACT_CUT, summary.cut());
    }

    private void venue(String work, String name, Location at) {
        String venue = context.minter().venue(Slug.of(name));
        out.links(work, venue, Schema.IS_PART_OF, Dcterms.IS_PART_OF);
        if (out.isNew(venue)) {
            context.lines().note(venue, at);
            out.types(venue, Schema.CREATIVE_WORK);
            out.text(venue, name, Schema.NAME);
        }
    }

    private void authors(PageIdentities.Work known, Publication publication) {
        WorkIdentity work = known.identity();
        String key = work.key();
        authorship(key, context.owner(), publication.at());
        List<Listed> listed = listed(known, publication);
        // Of a full list in which the page's owner cannot be found, some name stands for the owner and nobody knows
        // which.
        boolean ranked = publication.complete()
                && listed.stream().anyMatch(author -> author.person().equals(context.owner()));
        boolean complete = ranked && listed.size() == publication.authors().size();
        for (Listed author : listed) {
            listed(authorship(key, author.person(), author.mention().at()), author, ranked);
        }
        out.flag(context.minter().publication(key), Coa.AUTHOR_LIST_COMPLETE, complete);
        context.lines().lists(ListedWork.of(key, complete, work.date().or(publication::date)));
    }

    /** The authors who are named, with their places in a list that may also hold names that are not published. */
    private List<Listed> listed(PageIdentities.Work known, Publication publication) {
        List<Listed> listed = new ArrayList<>();
        for (int place = 0; place < publication.authors().size(); place++) {
            int position = place + 1;
            Mention author = publication.authors().get(place);
            known.authors()
                    .get(place)
                    .ifPresent(it -> listed.add(new Listed(position, author, context.person(it, author.at()))));
        }
        return listed;
    }

    /** What a list says of an author; of two names of one person in a list the first counts. */
    private void listed(String authorship, Listed author, boolean ranked) {
        if (out.isNew(authorship + " listed")) {
            out.text(authorship, author.mention().name(), Coa.LISTED_NAME);
            out.number(authorship, Coa.LIST_POSITION, author.position());
            if (ranked) {
                out.typed(authorship, Vivo.RANK, Integer.toString(author.position()), Xsd.INT);
            }
        }
    }

    private String authorship(String key, String person, Location at) {
        String work = context.minter().publication(key);
        String author = context.minter().person(person);
        String authorship = context.minter().authorship(key, person);
        if (out.isNew(authorship)) {
            context.lines().note(authorship, at);
            out.links(work, author, Schema.AUTHOR, Dcterms.CREATOR);
            out.link(work, Vivo.RELATED_BY, authorship);
            out.types(authorship, Vivo.AUTHORSHIP);
            out.link(authorship, Vivo.RELATES, work);
            out.link(authorship, Vivo.RELATES, author);
        }
        return authorship;
    }
}
