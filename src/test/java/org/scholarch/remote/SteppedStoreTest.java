// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

/** The contract where a run is written in steps. */
class SteppedStoreTest extends FusekiContract {
    @Override
    Endpoint endpoint(Endpoint usual) {
        return usual.with(Endpoint.Updates.IN_STEPS);
    }
}
