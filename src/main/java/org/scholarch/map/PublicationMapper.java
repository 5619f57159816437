// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import org.scholarch.problem.Location;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;
import org.scholarch.vocab.Bibo;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Vivo;

/** Maps the works on a page. Its owner wrote each of them; the page shows some of the other authors. */
final class PublicationMapper {
    private final PageContext context;
    private final StatementWriter out;

    PublicationMapper(PageContext context) {
        this.context = context;
        this.out = context.out();
    }

    void map() {
        for (Publication publication : context.profile().publications()) {
            String key = context.identities().publication(context.owner(), publication);
            String iri = context.minter().publication(key);
            if (out.isNew(iri)) {
                context.lines().note(iri, publication.at());
                describe(iri, publication);
                authors(key, publication);
            }
        }
    }

    private void describe(String iri, Publication publication) {
        out.types(iri, Schema.SCHOLARLY_ARTICLE, Bibo.DOCUMENT, Foaf.DOCUMENT);
        out.text(iri, publication.title(), Dcterms.TITLE, Schema.NAME, Schema.HEADLINE);
        out.flag(iri, Coa.AUTHOR_LIST_COMPLETE, publication.complete());
        publication.summary().ifPresent(summary -> summary(iri, summary));
    }

    private void summary(String iri, Abstract summary) {
        out.text(iri, summary.text(), Schema.ABSTRACT, Dcterms.ABSTRACT);
        out.flag(iri, Coa.ABSTRACT_CUT, summary.cut());
    }

    private void authors(String key, Publication publication) {
        authorship(key, context.owner(), publication.at());
        int position = 0;
        for (Mention author : publication.authors()) {
            position++;
            if (author.isWithheld()) {
                continue;
            }
            String person = context.named(author);
            // The owner may be listed after all; that is the authorship that stands already.
            String authorship = person.equals(context.owner())
                    ? context.minter().authorship(key, person)
                    : authorship(key, person, author.at());
            out.text(authorship, author.name(), Coa.LISTED_NAME);
            out.number(authorship, Coa.LIST_POSITION, position);
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
