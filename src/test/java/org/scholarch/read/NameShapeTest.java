// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.read.NameShape.Kind;

class NameShapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Marsh",
                "N. L. Fenn",
                "N.L. Fenn",
                "B Marsh",
                "J.-P. O'Neil",
                "J.-P. O’Neil",
                "Johan van der Berg",
                "van der Berg Johan",
                "Marta de la Cruz",
                "Rui dos Santos",
                "Élodie d'Été",
                "Nadia al-Rashid",
                "Ian McDonald",
                "Ada LeSable",
                "Bo MARSH",
                "BO MARSH",
                "Bo Marsh Jr.",
                "Bo Marsh III",
                "Anne St. Clair",
                "Marsh B.",
                "李 明",
                "Dominique de l'Isle",
                "Mriganka Sur",
                "Ali Pour",
                "E\u0301lodie Marsh"
            })
    void namesOfPeopleAreAuthors(String line) {
        assertEquals(Kind.AUTHOR, NameShape.of(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the shape of dunes",
                "Sand: A History",
                "Does Sand Move?",
                "Sand Moves!",
                "Sand, Wind and Stars",
                "Sand Dunes 2",
                "Sand (Dunes)",
                "Bo Marsh.",
                "Learning to see",
                "A Very Long Row Of Capital Letters",
                "2020"
            })
    void whatNoPersonIsCalledIsATitle(String line) {
        assertEquals(Kind.TITLE, NameShape.of(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Active Domain Randomization",
                "Attention Is All You Need",
                "Graph Attention Networks",
                "Self-Supervised Dunes",
                "Sandification Revisited",
                "SandNet Abroad",
                "BOAT Drifting",
                "Dune",
                "bo marsh",
                "Marsh, Bo",
                "N. L.",
                "Bo de",
                "Ana Maria de los Angeles Cruz Prado",
                "Apprentissage Profond",
                "L’Apprentissage de Dune",
                "Les Réseaux de Neurones",
                "Vers Une Dune",
                "Dunes Mathématiques"
            })
    void titlesThatPassForNamesAreDoubtfulTitles(String line) {
        assertEquals(Kind.TITLE_PERHAPS, NameShape.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maximiliana Fredericksburg de la Cruz", "Bartholomew Featherstonehaugh-Cholmondeley"})
    void longNamesAreDoubtfulAuthors(String line) {
        assertEquals(Kind.AUTHOR_PERHAPS, NameShape.of(line));
    }
}
