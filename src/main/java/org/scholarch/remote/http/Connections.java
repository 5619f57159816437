// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * How connections are made: whom we trust, and over which proxy.
 *
 * @param authorities certificates (PEM or DER) that are trusted beside those of the JDK
 * @param environment where {@code https_proxy}, {@code http_proxy} and {@code no_proxy} are looked up
 */
public record Connections(Optional<Path> authorities, Map<String, String> environment) {
    /** Copies the environment. */
    public Connections {
        environment = Map.copyOf(environment);
    }

    /** @throws IllegalArgumentException when the certificates cannot be used; the message names the file */
    HttpClient client(Duration connect) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .proxy(new EnvironmentProxies(environment));
        authorities.ifPresent(file -> client.sslContext(context(file)));
        return client.build();
    }

    private static SSLContext context(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> more =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (more.isEmpty()) {
                throw new IllegalArgumentException("There is no certificate in " + file + ".");
            }
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate one : more) {
                trusted.setCertificateEntry("own-" + number++, one);
            }
            for (X509Certificate one : issuers(null)) {
                trusted.setCertificateEntry("jdk-" + number++, one);
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(trusted), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The certificates in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static X509Certificate[] issuers(@Nullable KeyStore trusted) throws GeneralSecurityException {
        for (TrustManager manager : managers(trusted)) {
            if (manager instanceof X509TrustManager known) {
                return known.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }

    private static TrustManager[] managers(@Nullable KeyStore trusted) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }
}
