// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

/** The contract where a run is one request, which the store finds out by itself. */
class FusekiStoreTest extends FusekiContract {
    @Override
    Endpoint endpoint(Endpoint usual) {
        return usual;
    }
}
