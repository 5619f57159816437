// SPDX-License-Identifier: Apache-2.0
package org.scholarch.ontology;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.scholarch.vocab.TermLists;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * What follows from an RDF graph by OWL 2 DL. Ontology and data are merged as RDF before they are read: read apart, the
 * properties in the data would pass for annotations and nothing would be checked.
 */
final class Logic implements AutoCloseable {
    private static final Map<String, Resource> KINDS = Map.of(
            "class", OWL.Class,
            "object", OWL.ObjectProperty,
            "data", OWL.DatatypeProperty,
            "annotation", OWL.AnnotationProperty);
    private static final Set<Resource> NOT_OWL_2 = Set.of(XSD.date, XSD.gYear, XSD.gYearMonth);

    private final OWLOntology ontology;
    private @Nullable OWLReasoner reasoner;

    Logic(Model model) throws OWLOntologyCreationException {
        var text = new StringWriter();
        model.write(text, "N-TRIPLE");
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        ontology = manager.loadOntologyFromOntologyDocument(new StringDocumentSource(
                text.toString(), IRI.create("http://example.org/merged"), new TurtleDocumentFormat(), null));
    }

    /** Made when first asked, since a reasoner refuses what the profile only reports. */
    private OWLReasoner reasoner() {
        if (reasoner == null) {
            reasoner = new ReasonerFactory().createReasoner(ontology);
        }
        return reasoner;
    }

    /** Both ontologies and some data as one graph, ready for OWL: one header, foreign terms declared, people told apart. */
    static Model merged(Model data) throws IOException {
        Model merged = ModelFactory.createDefaultModel();
        OntologyFiles.ONTOLOGIES.forEach(name -> merged.add(OntologyFiles.ontology(name)));
        merged.listSubjectsWithProperty(RDF.type, OWL.Ontology).toList().forEach(Resource::removeProperties);
        merged.createResource("http://example.org/merged", OWL.Ontology);
        merged.add(data);
        // Dates are no datatypes of OWL 2; the shapes check them.
        merged.remove(merged.listStatements().filterKeep(Logic::isDate).toList());
        TermLists.kinds().forEach((iri, kind) -> {
            if (KINDS.containsKey(kind)) {
                merged.createResource(iri, KINDS.get(kind));
            }
        });
        List<Resource> people =
                merged.listSubjectsWithProperty(RDF.type, FOAF.Person).toList();
        if (people.size() > 1) {
            merged.createResource(OWL2.AllDifferent)
                    .addProperty(OWL2.distinctMembers, merged.createList(people.iterator()));
        }
        return merged;
    }

    private static boolean isDate(Statement statement) {
        RDFNode value = statement.getObject();
        return value.isLiteral()
                && NOT_OWL_2.stream()
                        .anyMatch(type -> type.getURI().equals(value.asLiteral().getDatatypeURI()));
    }

    List<OWLProfileViolation> profileViolations() {
        return new OWL2DLProfile().checkOntology(ontology).getViolations();
    }

    boolean isConsistent() {
        return reasoner().isConsistent();
    }

    Set<OWLClass> unsatisfiableClasses() {
        return reasoner().getUnsatisfiableClasses().getEntitiesMinusBottom();
    }

    /** Pairs {@code subject object} that a property holds between, stated or not. */
    Set<String> pairs(String property) {
        OWLDataFactory factory = ontology.getOWLOntologyManager().getOWLDataFactory();
        var objectProperty = factory.getOWLObjectProperty(IRI.create(property));
        return ontology.individualsInSignature()
                .flatMap(subject -> reasoner()
                        .getObjectPropertyValues(subject, objectProperty)
                        .entities()
                        .map(object -> iri(subject) + " " + iri(object)))
                .collect(Collectors.toSet());
    }

    /** The individuals of a class, stated or not. */
    Set<String> members(String type) {
        OWLDataFactory factory = ontology.getOWLOntologyManager().getOWLDataFactory();
        return reasoner()
                .getInstances(factory.getOWLClass(IRI.create(type)))
                .entities()
                .map(Logic::iri)
                .collect(Collectors.toSet());
    }

    private static String iri(OWLNamedIndividual individual) {
        return individual.getIRI().toString();
    }

    @Override
    public void close() {
        if (reasoner != null) {
            reasoner.dispose();
        }
    }
}
