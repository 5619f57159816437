// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies that the environment names in {@code https_proxy} and {@code http_proxy} (or in capitals), except for the hosts of
 * {@code no_proxy}; where it names none, those of the JDK's own settings. No proxy stands before this machine itself.
 */
final class EnvironmentProxies extends ProxySelector {
    private static final int USUAL_PORT = 80;

    private final Map<String, String> environment;

    EnvironmentProxies(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public List<Proxy> select(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        if (isHere(host) || isExempt(host)) {
            return List.of(Proxy.NO_PROXY);
        }
        Optional<Proxy> named = variable(address.getScheme() + "_proxy").flatMap(EnvironmentProxies::proxy);
        ProxySelector own = ProxySelector.getDefault();
        return named.map(List::of).orElseGet(() -> own == null ? List.of(Proxy.NO_PROXY) : own.select(address));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // The failure reaches the caller anyway.
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private boolean isExempt(String host) {
        return variable("no_proxy").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .map(entry -> entry.startsWith(".") ? entry.substring(1) : entry)
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith("." + entry));
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
    }

    private static Optional<Proxy> proxy(String value) {
        try {
            URI address = new URI(value.contains("://") ? value : "http://" + value);
            if (address.getHost() == null) {
                return Optional.empty();
            }
            int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
            return Optional.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(address.getHost(), port)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
