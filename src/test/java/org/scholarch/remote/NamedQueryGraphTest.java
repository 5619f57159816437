// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

/** The contract where the query graph is a named graph and a run is written in steps. */
class NamedQueryGraphTest extends FusekiContract {
    @Override
    Endpoint endpoint(Endpoint usual) {
        return usual.with(Endpoint.Updates.IN_STEPS).with(Endpoint.QueryGraph.NAMED);
    }
}
