// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.store.SampleRecords.ADA;
import static org.scholarch.store.SampleRecords.BASE;
import static org.scholarch.store.SampleRecords.MONDAY;
import static org.scholarch.store.SampleRecords.NAME;
import static org.scholarch.store.SampleRecords.TUESDAY;
import static org.scholarch.store.SampleRecords.ada;
import static org.scholarch.store.SampleRecords.found;
import static org.scholarch.store.SampleRecords.graph;
import static org.scholarch.store.SampleRecords.put;
import static org.scholarch.store.SampleRecords.says;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** What every record store tells of a thing, and how it dates it. */
public interface DescriptionContract {
    /** An empty store that is claimed for the base of the sample records; closed by the test. */
    RecordStore open();

    @Test
    default void descriptionTellsWhatStandsBetweenThingsInFull() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            Graph ada = found(store, "person/ada").description();
            assertTrue(says(ada, "appointment/ada/professor-uni", "http://schema.org/roleName"));
            assertTrue(says(ada, "supervision/ada/phd-uni-1", "https://w3id.org/scholarch/supervision#institution"));
            assertTrue(says(
                    ada,
                    "supervision/ada/phd-uni-1#co-supervisor",
                    "https://w3id.org/scholarch/supervision#disclosure"));
            assertTrue(
                    says(ada, "publication/notes#author-luigi", "https://w3id.org/scholarch/coauthorship#listedName"));
            assertTrue(says(ada, "person/ada.html", "http://www.w3.org/ns/prov#wasDerivedFrom"));
        }
    }

    @Test
    default void descriptionTellsNeighboursByTypeAndNameAlone() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            Graph ada = found(store, "person/ada").description();
            assertTrue(says(ada, "person/luigi", NAME));
            assertFalse(says(ada, "person/luigi", "http://schema.org/description"));
            assertTrue(says(ada, "organization/uni", NAME));
            assertFalse(says(ada, "organization/uni", "http://www.w3.org/ns/org#subOrganizationOf"));
            assertTrue(says(ada, "topic/engines", "http://www.w3.org/2004/02/skos/core#prefLabel"));
            Graph topic = found(store, "topic/engines").description();
            assertTrue(says(topic, "person/ada", "http://xmlns.com/foaf/0.1/topic_interest"));
            assertTrue(says(topic, "person/ada", NAME));
            assertFalse(says(topic, "person/ada", "http://schema.org/description"));
            assertFalse(says(topic, "publication/notes", "http://purl.org/dc/terms/title"));
        }
    }

    @Test
    default void recordNodeIsDescribedWithItsSource() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            assertTrue(says(
                    found(store, "graph/person/ada").description(),
                    "graph/person/ada#source",
                    "http://purl.org/dc/terms/title"));
        }
    }

    @Test
    default void thingOfSeveralRecordsHasTheDateOfItsLatestChange() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            put(store, BASE + "graph/luigi", graph("person/luigi http://schema.org/award 'Order"), TUESDAY);
            assertEquals(TUESDAY, found(store, "person/luigi").modified());
            assertEquals(MONDAY, found(store, "topic/engines").modified());
        }
    }

    @Test
    default void statementThatAnotherRecordMakesTooDatesNothing() {
        try (RecordStore store = open()) {
            put(store, ADA, graph("person/luigi " + NAME + " 'Luigi"), MONDAY);
            put(store, BASE + "graph/luigi", graph("person/luigi " + NAME + " 'Luigi"), TUESDAY);
            assertEquals(MONDAY, found(store, "person/luigi").modified());
        }
    }

    @Test
    default void newNameOfANeighbourDatesWhatTellsIt() {
        try (RecordStore store = open()) {
            put(store, ADA, ada(), MONDAY);
            put(store, BASE + "graph/luigi", graph("person/luigi " + NAME + " 'Luigi F. Menabrea"), TUESDAY);
            assertEquals(TUESDAY, found(store, "person/ada").modified(), "its works tell the names of their authors");
            assertEquals(TUESDAY, found(store, "publication/notes").modified());
            assertEquals(MONDAY, found(store, "organization/uni").modified());
        }
    }

    @Test
    default void statementThatLeavesDatesWhatItPointedTo() {
        try (RecordStore store = open()) {
            put(store, ADA, graph("person/ada p person/bo", "person/ada " + NAME + " 'A"), MONDAY);
            put(store, BASE + "graph/bo", graph("person/bo " + NAME + " 'Bo"), MONDAY);
            put(store, ADA, graph("person/ada " + NAME + " 'A"), TUESDAY);
            assertEquals(TUESDAY, found(store, "person/bo").modified());
        }
    }
}
