// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.time.Clock;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.jspecify.annotations.Nullable;
import org.scholarch.computed.Indexes;
import org.scholarch.computed.Preparation;
import org.scholarch.harvest.OaiPmh;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.serve.page.Pages;
import org.scholarch.serve.page.Site;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Layout;

/**
 * The server: SPARQL, documents about things, and pages, all from one store. It reads and never writes. What the store gets
 * while the server runs is seen by the next request; the indexes that queries use are read again beside, without anybody waiting.
 */
public final class ProfileServer implements AutoCloseable {
    private static final int LONGEST_HEADER = 80 * 1024;
    private static final long SORTED_IN_MEMORY = 200_000;

    private final FusekiServer server;
    private final ServerSettings settings;
    private final Indexes indexes;
    private final Preparation preparation;
    private final Runnable unlisten;

    /** A server that is not yet listening. The store stays open when the server closes. */
    public ProfileServer(EmbeddedStore store, ServerSettings settings) {
        this.settings = settings;
        this.indexes = new Indexes(store.dataset(), store::lastChange).attach();
        this.preparation = new Preparation(indexes);
        this.unlisten = store.listen(preparation::request);
        Site site = new Site(settings.minter(), settings.title());
        Pages pages = new Pages(site);
        Documents documents = new Documents(store, site, pages);
        Routes routes = new Routes(
                site,
                documents,
                new Lists(store, site, pages),
                new ChangeFeed(store, site.root()),
                new Guides(store, site, documents));
        Gate gate = new Gate(
                routes, new SparqlRoute(site, settings.limits()), new OaiRoute(site, repository(store, settings)));
        this.server = FusekiServer.create()
                .port(settings.port())
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .registerOperation(
                        Operation.Query,
                        WebContent.contentTypeSPARQLQuery,
                        new GuardedQueries(settings.limits(), ledger(settings)))
                .add(mountPoint(site), queryService(store, settings))
                .addFilter("/*", gate)
                .build();
        harden(server.getJettyServer());
    }

    private static @Nullable OaiPmh repository(EmbeddedStore store, ServerSettings settings) {
        return settings.harvesting()
                .map(it -> new OaiPmh(store, settings.minter(), it, Clock.systemUTC()))
                .orElse(null);
    }

    /**
     * Begins to listen.
     *
     * @throws ScholarchException {@code port-unavailable} when the port or the address cannot be had
     */
    public ProfileServer start() {
        try {
            server.start();
            preparation.request();
            return this;
        } catch (RuntimeException e) {
            server.stop();
            throw new ScholarchException(
                    ProblemCode.PORT_UNAVAILABLE,
                    "Cannot listen on " + settings.host() + ":" + settings.port() + ".",
                    e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Whether the indexes are those of the store as it is, so that no query has to wait for one. */
    boolean isPrepared() {
        return indexes.areRead();
    }

    /** Waits until the server is stopped by another thread. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        unlisten.run();
        server.stop();
        preparation.close();
    }

    private static DataService queryService(EmbeddedStore store, ServerSettings settings) {
        ServerSettings.Limits limits = settings.limits();
        DatasetGraph dataset = store.dataset();
        Context context = dataset.getContext();
        context.set(ARQ.queryTimeout, Long.toString(limits.time().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        // What is sorted or told apart beyond this goes to temporary files, not to the heap.
        context.set(ARQ.spillToDiskThreshold, SORTED_IN_MEMORY);
        return DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query, "sparql")
                .build();
    }

    private static HiddenGraph ledger(ServerSettings settings) {
        return new HiddenGraph(new Layout(settings.minter().base()).ledger());
    }

    /** Fuseki's name for the dataset whose SPARQL endpoint is at {@code sparql} under the base. */
    private static String mountPoint(Site site) {
        String root = site.root();
        return root.length() == 1 ? root : root.substring(0, root.length() - 1);
    }

    private void harden(Server jetty) {
        jetty.setErrorHandler(new PlainErrors());
        // Refuses what no servlet may see, such as two slashes in a row.
        jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(new PlainErrors()));
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(settings.host());
                var http =
                        socket.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
                http.setSendServerVersion(false);
                http.setSendXPoweredBy(false);
                http.setRequestHeaderSize(LONGEST_HEADER);
            }
        }
    }
}
