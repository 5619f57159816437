// SPDX-License-Identifier: Apache-2.0
package org.scholarch.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.profile.Level;
import org.scholarch.profile.Status;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Constants;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.TermLists;
import org.scholarch.vocab.Who;

class OntologyTermsTest {
    private static final String PUBLISHED = "https://w3id.org/scholarch/";
    private static final List<String> LANGUAGES = List.of("en", "fr");

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "coauthorship", "identity"})
    void everyOwnTermHasLabelAndCommentInBothLanguages(String name) {
        Model ontology = OntologyFiles.ontology(name);
        var missing = new ArrayList<String>();
        for (Resource term : ownTerms(ontology)) {
            boolean concept = ontology.contains(term, SKOS.prefLabel);
            for (String language : LANGUAGES) {
                if (!has(term, concept ? SKOS.prefLabel : RDFS.label, language)) {
                    missing.add(term + " has no label in " + language);
                }
                if (!has(term, concept ? SKOS.definition : RDFS.comment, language)) {
                    missing.add(term + " has no comment in " + language);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "coauthorship", "identity"})
    void everyOwnTermNamesItsOntology(String name) {
        Model ontology = OntologyFiles.ontology(name);
        Resource itself = ontology.createResource(PUBLISHED + name);
        List<Resource> without = ownTerms(ontology).stream()
                .filter(term -> !ontology.contains(term, RDFS.isDefinedBy, itself))
                .toList();
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "coauthorship", "identity"})
    void headerSaysAllThatAReaderNeeds(String name) {
        Model ontology = OntologyFiles.ontology(name);
        Resource header = ontology.createResource(PUBLISHED + name);
        Set<String> said = header.listProperties()
                .mapWith(statement -> statement.getPredicate().getLocalName())
                .toSet();
        assertTrue(said.containsAll(Set.of(
                "title", "description", "creator", "license", "issued", "modified", "versionIRI", "versionInfo")));
        assertTrue(said.containsAll(Set.of("preferredNamespacePrefix", "preferredNamespaceUri")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "coauthorship", "identity"})
    void noTwoTermsShareALabel(String name) {
        var seen = new HashMap<String, Resource>();
        var shared = new ArrayList<String>();
        for (Resource term : ownTerms(OntologyFiles.ontology(name))) {
            for (Property property : List.of(RDFS.label, SKOS.prefLabel)) {
                for (Statement label : term.listProperties(property).toList()) {
                    String key = label.getString().toLowerCase(Locale.ROOT) + "@" + label.getLanguage();
                    Resource other = seen.put(key, term);
                    if (other != null) {
                        shared.add(key + ": " + other + " " + term);
                    }
                }
            }
        }
        assertEquals(List.of(), shared);
    }

    @Test
    void constantsAndOntologiesAgreeBothWays() throws IOException {
        Set<String> spoken = new TreeSet<>(Constants.of(Sup.class).values());
        spoken.addAll(Constants.of(Coa.class).values());
        spoken.addAll(Constants.of(Who.class).values());
        for (Level level : Level.known()) {
            spoken.add(Sup.level(level.key()));
        }
        for (Status status : Status.values()) {
            spoken.add(Sup.status(status.key()));
        }
        Set<String> unused = unused();
        Set<String> both = new TreeSet<>(spoken);
        both.retainAll(unused);
        assertEquals(Set.of(), both, "listed as unused, and yet there is a constant");

        Set<String> expected = new TreeSet<>();
        for (String name : OntologyFiles.ONTOLOGIES) {
            ownTerms(OntologyFiles.ontology(name)).forEach(term -> expected.add(term.getURI()));
        }
        Set<String> accounted = new TreeSet<>(spoken);
        accounted.addAll(unused);
        assertEquals(String.join("\n", expected), String.join("\n", accounted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "coauthorship", "identity", "shapes"})
    void everyForeignTermIsKnownToExist(String name) throws IOException {
        Set<String> known = TermLists.kinds().keySet();
        Set<String> namespaces =
                TermLists.all().stream().map(TermLists.TermList::namespace).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (String iri : iris(OntologyFiles.ontology(name))) {
            boolean plainAddress = iri.startsWith("https://creativecommons.org/licenses/");
            if (!iri.startsWith(PUBLISHED) && !plainAddress && !known.contains(iri)) {
                unknown.add(iri);
            }
        }
        assertEquals(Set.of(), unknown, () -> "not in vocab/terms; namespaces there: " + namespaces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "coauthorship", "identity"})
    void borrowedTermsAreDeclaredWithTheKindOfOurLists(String name) throws IOException {
        Map<Resource, String> kinds = Map.of(
                OWL.Class, "class",
                OWL.ObjectProperty, "object",
                OWL.DatatypeProperty, "data",
                OWL.AnnotationProperty, "annotation");
        Map<String, String> listed = TermLists.kinds();
        var wrong = new ArrayList<String>();
        OntologyFiles.ontology(name)
                .listStatements(null, RDF.type, (RDFNode) null)
                .forEach(statement -> {
                    String kind = kinds.get(statement.getResource());
                    String iri = statement.getSubject().getURI();
                    if (kind != null && iri != null && !iri.startsWith(PUBLISHED) && !kind.equals(listed.get(iri))) {
                        wrong.add(iri + " is declared " + kind + ", listed " + listed.get(iri));
                    }
                });
        assertEquals(List.of(), wrong);
    }

    private static Set<Resource> ownTerms(Model ontology) {
        return ontology.listSubjects()
                .filterKeep(
                        subject -> subject.isURIResource() && subject.getURI().contains("#"))
                .filterKeep(subject -> subject.getURI().startsWith(PUBLISHED))
                .toSet();
    }

    private static boolean has(Resource term, Property property, String language) {
        return term.listProperties(property)
                .filterKeep(statement -> language.equals(statement.getLanguage()))
                .filterKeep(statement -> !statement.getString().isBlank())
                .hasNext();
    }

    private static Set<String> iris(Model model) {
        Set<String> iris = new TreeSet<>();
        model.listStatements().forEach(statement -> {
            for (RDFNode node : List.of(statement.getSubject(), statement.getPredicate(), statement.getObject())) {
                if (node.isURIResource()) {
                    iris.add(node.asResource().getURI());
                } else if (node instanceof Literal literal) {
                    iris.add(literal.getDatatypeURI());
                }
            }
        });
        return iris;
    }

    private static Set<String> unused() throws IOException {
        return Files.readAllLines(OntologyFiles.RESOURCES.resolve("unused-terms.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .peek(line -> assertTrue(line.contains(" "), () -> line + " gives no reason"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .map(term ->
                        term.replace("sup:", Sup.NS).replace("coa:", Coa.NS).replace("who:", Who.NS))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
