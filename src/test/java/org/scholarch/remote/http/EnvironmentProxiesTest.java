// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "https_proxy", "http://proxy.example:3128",
            "HTTP_PROXY", "other.example",
            "no_proxy", "inside.example, .local");

    @ParameterizedTest
    @CsvSource({
        "https://store.example/, proxy.example:3128",
        "http://store.example/, other.example:80",
        "https://inside.example/, -",
        "https://store.inside.example/, -",
        "https://notinside.example/, proxy.example:3128",
        "https://store.local/, -",
        "http://127.0.0.1:3030/, -",
        "http://localhost/, -"
    })
    void environmentNamesTheProxy(String address, String expected) {
        List<Proxy> proxies = new EnvironmentProxies(ENVIRONMENT).select(URI.create(address));
        assertEquals(1, proxies.size());
        assertEquals(expected, text(proxies.getFirst()));
    }

    private static String text(Proxy proxy) {
        return proxy.address() instanceof InetSocketAddress place ? place.getHostString() + ":" + place.getPort() : "-";
    }
}
