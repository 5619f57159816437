// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.scholarch.check.ShapeChecker;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.identity.SeenPage;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.GraphCollector;
import org.scholarch.vocab.Minter;

/** What a profile can say beyond a plain page, and the whole of what is stated about it. */
class ProfileMapperTest {
    private static final Minter MINTER = new Minter("https://example.org/");

    @Test
    void profileInTwoLanguagesWithAllThatItCanHoldStatesExactlyThis() {
        assertGraph("full.ttl", graph(FullProfile.RESEARCHER));
    }

    @Test
    void studentWithSupervisorsOfEveryDisclosureStatesExactlyThis() {
        assertGraph("student.ttl", graph(FullProfile.STUDENT));
    }

    @Test
    void whatIsStatedKeepsTheShapes() {
        for (Profile profile : List.of(FullProfile.RESEARCHER, FullProfile.STUDENT)) {
            assertEquals(List.of(), new ShapeChecker().check(graph(profile), "it", subject -> Optional.empty()));
        }
    }

    @Test
    void withheldNamesLeaveNothingBehindButThatSomebodyIsThere() {
        String text = text(graph(FullProfile.RESEARCHER)).toString();
        assertEquals(2, text.split("disclosure-withheld", -1).length - 1);
        assertFalse(text.contains("/person/x-"), "a slug of nobody's name");
    }

    @Test
    void fullListWithoutThePagesOwnerIsNotCalledComplete() {
        Set<String> text = text(graph(FullProfile.RESEARCHER));
        String work = "<https://example.org/publication/on-a-list-without-its-owner>";
        assertEquals(
                1,
                text.stream()
                        .filter(it ->
                                it.startsWith(work + " <https://w3id.org/scholarch/coauthorship#authorListComplete>"))
                        .filter(it -> it.contains("\"false\""))
                        .count());
        assertFalse(text.toString()
                .contains("on-a-list-without-its-owner#author-otto-ohm> <http://vivoweb.org/ontology/core#rank>"));
    }

    @Test
    void yearsAndCompletenessOfCollaborationsComeFromAllProfiles() {
        IdentitiesBuilder builder = Identities.builder();
        builder.add(FullProfile.RESEARCHER);
        builder.add(FullProfile.STUDENT);
        Identities identities = builder.build();
        var listed = new ListedWorks();
        for (Profile profile : List.of(FullProfile.RESEARCHER, FullProfile.STUDENT)) {
            map(profile, identities, new GraphCollector()).works().forEach(listed::add);
        }
        var graph = new GraphCollector();
        var collaborations = new CollaborationMapper(MINTER, identities.collaborations(), listed);
        collaborations.graphs().forEach(name -> collaborations.map(name, graph));
        assertGraph("collaborations.ttl", graph.graph());
        assertEquals(List.of(), new ShapeChecker().check(graph.graph(), "it", subject -> Optional.empty()));
    }

    private static Graph graph(Profile profile) {
        IdentitiesBuilder builder = Identities.builder();
        builder.add(profile);
        var collector = new GraphCollector();
        map(profile, builder.build(), collector);
        return collector.graph();
    }

    private static MappedRecord map(Profile profile, Identities identities, GraphCollector collector) {
        return new ProfileMapper(MINTER, Optional.empty())
                .map(profile, identities.page(SeenPage.of(profile), List.of()), collector);
    }

    /** No node is blank, so equal graphs are equal sets. */
    private static void assertGraph(String expected, Graph actual) {
        String file = "src/test/resources/org/scholarch/map/" + expected;
        assertEquals(String.join("\n", text(RDFDataMgr.loadGraph(file))), String.join("\n", text(actual)));
    }

    private static Set<String> text(Graph graph) {
        return graph
                .find()
                .mapWith(triple -> NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate())
                        + " " + NodeFmtLib.strNT(triple.getObject()))
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
