// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.time.Duration;
import java.util.Optional;
import org.scholarch.harvest.RepositoryDescription;
import org.scholarch.vocab.Minter;

/**
 * How a {@link ProfileServer} is set up.
 *
 * @param minter the base of the dataset; the server answers under the path of that base, so a proxy in front must pass paths
 *     through unchanged
 * @param title what the pages call the site
 * @param host the address to listen on; the default lets nobody in but this machine
 * @param port the port to listen on, 0 for any free one
 * @param limits what one SPARQL query may cost
 * @param harvesting what the repository says of itself to harvesters; empty when nobody may harvest
 */
public record ServerSettings(
        Minter minter, String title, String host, int port, Limits limits, Optional<RepositoryDescription> harvesting) {

    /**
     * What one SPARQL query may cost.
     *
     * @param time after which it is given up
     * @param solutions most solutions it gets; a higher or missing LIMIT is lowered to this
     * @param queryLength longest query text, in characters
     */
    public record Limits(Duration time, long solutions, int queryLength) {
        /** Half a minute, ten thousand solutions, 64 Ki characters. */
        public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 10_000, 64 * 1024);
    }

    /** Settings for a base; the rest as a first trial on one machine needs it. */
    public static ServerSettings of(Minter minter) {
        return new ServerSettings(minter, "Researchers", "localhost", 3330, Limits.DEFAULT, Optional.empty());
    }

    /** The same with another title. */
    public ServerSettings withTitle(String newTitle) {
        return new ServerSettings(minter, newTitle, host, port, limits, harvesting);
    }

    /** The same on another address. */
    public ServerSettings withHost(String newHost) {
        return new ServerSettings(minter, title, newHost, port, limits, harvesting);
    }

    /** The same on another port. */
    public ServerSettings withPort(int newPort) {
        return new ServerSettings(minter, title, host, newPort, limits, harvesting);
    }

    /** The same with other limits. */
    public ServerSettings withLimits(Limits newLimits) {
        return new ServerSettings(minter, title, host, port, newLimits, harvesting);
    }

    /** The same with a repository that can be harvested. */
    public ServerSettings withHarvesting(Optional<RepositoryDescription> newHarvesting) {
        return new ServerSettings(minter, title, host, port, limits, newHarvesting);
    }
}
