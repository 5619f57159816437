// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.scholarch.harvest.OaiPmh;
import org.scholarch.serve.page.Site;

/** The door for harvesters: OAI-PMH over GET and POST. Every answer is 200, errors of the protocol too, as the protocol wants it. */
final class OaiRoute {
    private static final int LONGEST_FORM = 64 << 10;
    /** What is shorter is not worth packing. */
    private static final int SHORTEST_PACKED = 1024;

    private final String path;
    private final @Nullable OaiPmh repository;

    /** @param repository nothing when harvesting was not set up: then there is no such address */
    OaiRoute(Site site, @Nullable OaiPmh repository) {
        this.path = site.root() + "oai";
        this.repository = repository;
    }

    boolean serves(HttpServletRequest request) {
        return repository != null && request.getRequestURI().equals(path);
    }

    Answer answer(HttpServletRequest request) {
        OaiPmh known = repository;
        if (known == null) {
            throw new IllegalStateException("there is no repository");
        }
        boolean post = request.getMethod().equals("POST");
        if (post && request.getContentLengthLong() > LONGEST_FORM) {
            return Answer.plain(413, "The form is too long.").with("Connection", "close");
        }
        byte[] answer = parameters(request).map(known::answer).orElseGet(known::unreadable);
        Answer plain = Answer.of(200, "text/xml; charset=UTF-8", answer)
                .with("Cache-Control", "no-cache")
                .with("Vary", "Accept-Encoding")
                .with("Content-Security-Policy", CommonHeaders.XML_POLICY);
        boolean packed = answer.length >= SHORTEST_PACKED && takesGzip(Gate.all(request, "Accept-Encoding"));
        return packed ? plain.with("Content-Encoding", "gzip").withBody(gzip(answer)) : plain;
    }

    /** Nothing when an escape is broken or the form cannot be read. */
    private static Optional<Map<String, List<String>>> parameters(HttpServletRequest request) {
        try {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
            return Optional.of(parameters);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a client takes what is packed: {@code gzip}, {@code x-gzip} or {@code *}, unless with a weight of nothing. */
    static boolean takesGzip(@Nullable String accepted) {
        boolean any = false;
        for (String part : accepted == null ? new String[0] : accepted.split(",", -1)) {
            String[] coding = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
            boolean refused = coding.length > 1 && coding[1].matches("q\\s*=\\s*0(\\.0*)?");
            if (coding[0].equals("gzip") || coding[0].equals("x-gzip")) {
                return !refused;
            }
            any |= coding[0].equals("*") && !refused;
        }
        return any;
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
