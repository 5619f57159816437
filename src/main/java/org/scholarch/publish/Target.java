// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.scholarch.profile.Profile;

/** Where a run puts what it maps. Closing it completes the output. */
public interface Target extends AutoCloseable {
    /**
     * One record.
     *
     * @param graph the name of its graph
     * @param person the slug of the page's owner; absent for what is computed over all pages
     * @param statements all of it
     */
    record RecordGraph(String graph, Optional<String> person, Graph statements) {}

    /** Takes a profile that is about to be mapped. */
    default void profile(Profile profile) {}

    /** Takes each statement as it is mapped, before its record is whole. */
    default RDFHandler statements() {
        return new AbstractRDFHandler() {};
    }

    /** Takes a record that is whole. */
    default void record(RecordGraph record) {}

    /** Takes the name of a record that is the same as in the last run. Nobody has such a record who was not told of that run. */
    default void unchanged(String graph) {}

    /**
     * Takes the addresses that people had, or might have had, under other names.
     *
     * @param survivors by such an IRI, the IRI of the person
     */
    default void survivors(Map<String, String> survivors) {}

    @Override
    default void close() {}
}
