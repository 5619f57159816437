// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.remote.http.Connections;
import org.scholarch.remote.http.Limits;
import org.scholarch.remote.http.Login;
import org.scholarch.remote.http.Web;

/** How we come to a store: who we are, whom we trust, how long we wait. Immutable. */
public final class Access {
    /** The variable of the environment that names the user. */
    public static final String USER = "SCHOLARCH_USER";
    /** The variable of the environment with the password. */
    public static final String PASSWORD = "SCHOLARCH_PASSWORD";

    private static final long LONGEST_FILE = 10_000;

    private final Optional<Login> login;
    private final Connections connections;
    private final Limits limits;

    private Access(Optional<Login> login, Connections connections, Limits limits) {
        this.login = login;
        this.connections = connections;
        this.limits = limits;
    }

    /**
     * As the environment says: {@link #USER} and {@link #PASSWORD}, and the proxies in {@code https_proxy}, {@code http_proxy}
     * and {@code no_proxy}. Nobody in particular when there is no user.
     */
    public static Access of(Map<String, String> environment) {
        Optional<Login> login = Optional.ofNullable(environment.get(USER))
                .filter(user -> !user.isEmpty())
                .map(user -> new Login(user, environment.getOrDefault(PASSWORD, "")));
        return new Access(login, new Connections(Optional.empty(), environment), Limits.USUAL);
    }

    /**
     * With user and password from a file in UTF-8: the user on the first line, the password on the second.
     *
     * @throws ScholarchException {@code credentials-unusable} when the file is not like that
     */
    public Access withCredentials(Path file) {
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw unusable(file + " is too long for a user and a password.", null);
            }
            List<String> lines =
                    Files.readString(file, StandardCharsets.UTF_8).lines().toList();
            boolean two = lines.size() >= 2 && lines.stream().skip(2).allMatch(String::isBlank);
            if (!two || lines.get(0).isBlank()) {
                throw unusable(file + " does not have a user on its first line and a password on its second.", null);
            }
            return new Access(Optional.of(new Login(lines.get(0).strip(), lines.get(1))), connections, limits);
        } catch (IOException e) {
            throw unusable(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** With certificates of authorities, PEM or DER, that are trusted beside those of the JDK. */
    public Access trusting(Path authorities) {
        return new Access(login, new Connections(Optional.of(authorities), connections.environment()), limits);
    }

    /**
     * With another patience.
     *
     * @param request for one answer, from the first byte sent to the last one that comes back
     * @param retries how often a request is sent again that found a busy server or a broken connection
     */
    public Access waiting(Duration request, int retries) {
        return new Access(
                login, connections, new Limits(limits.connect(), request, retries, limits.pause(), limits.mostBytes()));
    }

    Web to(Endpoint endpoint) {
        try {
            return new Web(connections, login, endpoint.servers(), limits);
        } catch (IllegalArgumentException e) {
            throw unusable(String.valueOf(e.getMessage()), e);
        }
    }

    private static ScholarchException unusable(String message, @org.jspecify.annotations.Nullable Exception cause) {
        return new ScholarchException(ProblemCode.CREDENTIALS_UNUSABLE, message, cause);
    }
}
