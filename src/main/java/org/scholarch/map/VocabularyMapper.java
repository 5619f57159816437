// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.scholarch.profile.Language;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Sup;

/**
 * Maps the levels, roles, statuses and disclosures of our supervision ontology with their labels, so that whoever has the dataset
 * can say in words what a supervision points to, without fetching anything. {@code ontology/supervision.ttl} is where they come from.
 */
public final class VocabularyMapper {
    private static final String ONTOLOGY = "/org/scholarch/ontology/supervision.ttl";
    private static final Model TERMS = terms();

    private final Minter minter;

    /** A mapper for one dataset. */
    public VocabularyMapper(Minter minter) {
        this.minter = minter;
    }

    /**
     * Maps all concepts and the schemes that they are in.
     *
     * @param handler takes the statements; the stream is neither started nor ended
     */
    public void map(RDFHandler handler) {
        var out = new StatementWriter(handler, graph());
        for (Resource scheme : subjects(Rdf.TYPE, Values.iri(Skos.CONCEPT_SCHEME))) {
            out.types(scheme.stringValue(), Skos.CONCEPT_SCHEME);
            labels(out, scheme);
            subjects(Skos.IN_SCHEME, scheme).forEach(concept -> concept(out, concept, scheme));
        }
    }

    /** The name of the graph. */
    public String graph() {
        return minter.graph("dataset", "vocabulary");
    }

    private static void concept(StatementWriter out, Resource concept, Resource scheme) {
        String iri = concept.stringValue();
        out.types(iri, Skos.CONCEPT);
        for (Value type : TERMS.filter(concept, Values.iri(Rdf.TYPE), null).objects()) {
            if (type.stringValue().startsWith(Sup.NS)) {
                out.types(iri, type.stringValue());
            }
        }
        out.link(iri, Skos.IN_SCHEME, scheme.stringValue());
        for (Value broader :
                TERMS.filter(concept, Values.iri(Skos.BROADER), null).objects()) {
            out.link(iri, Skos.BROADER, broader.stringValue());
        }
        labels(out, concept);
    }

    private static void labels(StatementWriter out, Resource thing) {
        for (Value value :
                TERMS.filter(thing, Values.iri(Skos.PREF_LABEL), null).objects()) {
            String language = ((Literal) value).getLanguage().orElseThrow();
            out.text(thing.stringValue(), new Text(value.stringValue(), Language.of(language)), Skos.PREF_LABEL);
        }
    }

    private static Iterable<Resource> subjects(String property, Value object) {
        IRI predicate = Values.iri(property);
        return TERMS.filter(null, predicate, object).subjects();
    }

    private static Model terms() {
        try (InputStream in = Objects.requireNonNull(VocabularyMapper.class.getResourceAsStream(ONTOLOGY), ONTOLOGY)) {
            return Rio.parse(in, RDFFormat.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
