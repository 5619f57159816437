// SPDX-License-Identifier: Apache-2.0
package org.scholarch.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Vivo;

class OntologyLogicTest {
    private static final String PREFIXES = """
            @prefix : <http://example.org/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix sup: <https://w3id.org/scholarch/supervision#> .
            @prefix coa: <https://w3id.org/scholarch/coauthorship#> .
            @prefix who: <https://w3id.org/scholarch/identity#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            """;
    private static final Set<String> SHORTCUTS = Set.of(Sup.SUPERVISOR, Sup.SUPERVISES, Sup.SUPERVISED_BY);
    private static final Set<String> DERIVED_TYPES = Set.of(
            Sup.DOCTORAL_SUPERVISION,
            Sup.MASTERS_SUPERVISION,
            Sup.POSTDOCTORAL_SUPERVISION,
            Sup.UNDERGRADUATE_SUPERVISION,
            Vivo.ADVISING_RELATIONSHIP,
            Vivo.GRADUATE_ADVISING_RELATIONSHIP,
            Vivo.POSTDOC_OR_FELLOW_ADVISING_RELATIONSHIP,
            Vivo.UNDERGRADUATE_ADVISING_RELATIONSHIP);

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "coauthorship", "identity"})
    void ontologyIsInOwl2DlAndEveryClassCanHaveMembers(String name) throws Exception {
        assertSound(OntologyFiles.ontology(name));
    }

    @Test
    void ontologiesAgreeWithTheExample() throws Exception {
        assertSound(Logic.merged(OntologyFiles.example().getDefaultModel()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "good-levels", "good-student", "good-collaborations", "good-decisions"})
    void ontologiesAgreeWithARecord(String record) throws Exception {
        assertSound(Logic.merged(OntologyFiles.record(record)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a person as institution            | :s sup:institution :p . :p a foaf:Person . foaf:Person owl:disjointWith foaf:Organization .
            supervisor and student in one      | :s sup:supervisor :p ; sup:supervisee :p .
            principal and co-supervisor in one | :s sup:principalSupervisor :p ; sup:coSupervisor :p .
            two students of one supervision    | :s sup:supervisee :p , :q . :p owl:differentFrom :q .
            two levels                         | :s sup:level sup:level-doctorate , sup:level-masters . sup:level-doctorate owl:differentFrom sup:level-masters .
            a supervision that is an agent     | :s a sup:Supervision , foaf:Agent .
            a role as level                    | :s sup:level sup:role-supervisor .
            a part of two supervisions         | :s sup:participation :x . :t sup:participation :x . :s owl:differentFrom :t .
            one's own co-author                | :p coa:coAuthor :p .
            a collaboration of three           | :c a coa:Collaboration ; coa:member :p , :q , :r . [] a owl:AllDifferent ; owl:distinctMembers ( :p :q :r ) .
            no joint publication               | :c coa:publicationCount 0 .
            a decision that decides            | :d a who:Decision , prov:Agent .
            two verdicts                       | :d who:verdict who:verdict-same , who:verdict-suspect . who:verdict-same owl:differentFrom who:verdict-suspect .
            """)
    void contradictionIsFound(String what, String data) throws Exception {
        try (var logic = new Logic(Logic.merged(turtle(data)))) {
            assertFalse(logic.isConsistent(), what);
        }
    }

    @Test
    void classThatCannotHaveMembersIsFound() throws Exception {
        Model planted = turtle(":Odd a owl:Class ; rdfs:subClassOf sup:Supervision , sup:Participation .");
        try (var logic = new Logic(Logic.merged(planted))) {
            assertEquals(
                    "[<http://example.org/Odd>]", logic.unsatisfiableClasses().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sup:supervises a owl:AsymmetricProperty .",
                ":s :undeclared :p .",
                "sup:startDate rdfs:range <http://www.w3.org/2001/XMLSchema#date> ."
            })
    void stepOutsideOwl2DlIsFound(String planted) throws Exception {
        try (var logic = new Logic(Logic.merged(turtle(planted)))) {
            assertFalse(logic.profileViolations().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "good-levels", "good-student", "example"})
    void shortcutsThatAreWrittenAreThoseThatFollow(String name) throws Exception {
        Model written = "example".equals(name) ? OntologyFiles.example().getDefaultModel() : OntologyFiles.record(name);
        Model bare = ModelFactory.createDefaultModel().add(written);
        SHORTCUTS.forEach(iri -> bare.removeAll(null, ResourceFactory.createProperty(iri), null));
        DERIVED_TYPES.forEach(iri -> bare.removeAll(null, RDF.type, ResourceFactory.createResource(iri)));
        try (var logic = new Logic(Logic.merged(bare))) {
            for (String iri : SHORTCUTS) {
                assertEquals(lines(pairs(written, iri)), lines(logic.pairs(iri)), iri);
            }
            for (String iri : DERIVED_TYPES) {
                assertEquals(lines(members(written, iri)), lines(logic.members(iri)), iri);
            }
        }
    }

    @Test
    void bothDirectionsOfCoAuthorshipAreWritten() throws Exception {
        Model written = OntologyFiles.record("good-collaborations");
        try (var logic = new Logic(Logic.merged(written))) {
            assertEquals(lines(pairs(written, Coa.CO_AUTHOR)), lines(logic.pairs(Coa.CO_AUTHOR)));
        }
    }

    private static void assertSound(Model model) throws Exception {
        try (var logic = new Logic(model)) {
            assertEquals(List.of(), logic.profileViolations());
            assertTrue(logic.isConsistent());
            assertEquals(Set.of(), logic.unsatisfiableClasses());
        }
    }

    private static Model turtle(String text) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(PREFIXES + text), null, "TTL");
        return model;
    }

    private static Stream<String> pairs(Model model, String property) {
        return model.listStatements(null, ResourceFactory.createProperty(property), (RDFNode) null).toList().stream()
                .map(statement -> statement.getSubject() + " " + statement.getObject());
    }

    private static Stream<String> members(Model model, String type) {
        return model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(type)).toList().stream()
                .map(Object::toString);
    }

    private static String lines(Set<String> values) {
        return lines(values.stream());
    }

    private static String lines(Stream<String> values) {
        return values.collect(Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new), sorted -> String.join("\n", sorted)));
    }
}
