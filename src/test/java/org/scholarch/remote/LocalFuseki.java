// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;

/** A real Fuseki of this process on a port of its own, which answers to this machine alone. */
public final class LocalFuseki implements AutoCloseable {
    private final FusekiServer server;

    /** Serves a dataset until it is closed. */
    public LocalFuseki(DatasetGraph dataset) {
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/institute", dataset)
                .build()
                .start();
    }

    /** The address of the dataset. */
    public String address() {
        return "http://127.0.0.1:" + server.getPort() + "/institute";
    }

    @Override
    public void close() {
        server.stop();
    }
}
