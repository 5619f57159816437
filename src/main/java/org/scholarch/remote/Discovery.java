// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.remote.http.Call;
import org.scholarch.remote.http.Percent;
import org.scholarch.remote.http.Reply;
import org.scholarch.remote.http.Web;
import org.scholarch.remote.http.WebFailure;

/**
 * Finds the addresses of a store from one of them: that of a dataset of Fuseki, whose queries go to {@code /query} or
 * {@code /sparql} below it, or any address of a Virtuoso, which tells its name in each answer.
 */
public final class Discovery {
    private static final String ASK = "query=" + Percent.encode("SELECT * WHERE { } LIMIT 1");
    private static final String ROWS = "application/sparql-results+json";

    private Discovery() {}

    /**
     * The addresses that belong to one.
     *
     * @throws ScholarchException {@code store-unusable} when there is no store of a known kind; {@code store-refused} when it does
     *     not let us in; {@code store-unreachable}
     */
    public static Endpoint of(String text, Access access) {
        URI address = Endpoint.address(text);
        String stem = address.toString().replaceFirst("/+$", "").replaceFirst("/(query|sparql|update|data)$", "");
        Endpoint fuseki = Endpoint.fuseki(stem);
        Web web = access.to(fuseki);
        for (URI query : List.of(fuseki.query(), Endpoint.address(stem + "/sparql"))) {
            Reply reply = ask(web, query);
            if (reply.header("Server").orElse("").startsWith("Virtuoso")) {
                return Endpoint.virtuoso(address.resolve("/").toString());
            }
            if (Set.of(401, 403).contains(reply.status())) {
                throw new ScholarchException(ProblemCode.STORE_REFUSED, query + " refuses us: " + reply.told());
            }
            if (reply.isGood() && reply.header("Content-Type").orElse("").startsWith(ROWS)) {
                return new Endpoint(query, fuseki.update(), fuseki.data(), fuseki.queryGraph(), fuseki.updates());
            }
        }
        throw new ScholarchException(
                ProblemCode.STORE_UNUSABLE,
                "No query is answered at " + stem + "/query or /sparql: give the addresses of the store one by one.");
    }

    private static Reply ask(Web web, URI query) {
        try {
            return web.send(Call.ask(query, "application/x-www-form-urlencoded", new Call.Text(ASK), ROWS));
        } catch (WebFailure e) {
            throw new ScholarchException(ProblemCode.STORE_UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }
}
