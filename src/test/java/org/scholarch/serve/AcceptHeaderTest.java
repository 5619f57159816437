// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/turtle | TURTLE",
                "TEXT/Turtle | TURTLE",
                "text/turtle;charset=utf-8 | TURTLE",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted, or; so\" | JSON_LD",
                "application/json | JSON",
                "text/turtle;q=0.5, application/rdf+xml;q=0.7 | RDF_XML",
                "text/turtle ; Q = 0.5 , application/rdf+xml;q=0.4 | TURTLE",
                "*/*, text/html;q=0 | TURTLE",
                "text/*;q=0.3, text/html;q=0, text/turtle;q=0 | NONE",
                "application/*;q=0.4, */*;q=0.1 | JSON_LD",
                "text/html, application/ld+json | JSON_LD",
                "text/html, */* | HTML",
                "text/html;q=0.8, */*;q=0.8 | HTML",
                "*;q=.2, */*;q=.2 | HTML",
                "text/turtle;q=0.2, text/turtle;q=0.9, text/html;q=0.5 | TURTLE",
                "text/turtle;q=1.5 | TURTLE",
                "application/n-triples;q=7, application/rdf+xml;q=0.9 | N_TRIPLES",
                "application/n-triples;q=1.5, text/turtle | TURTLE",
                "application/n-triples;q=two, text/html;q=0.1 | N_TRIPLES",
                "application/n-triples;q=, text/html;q=0.1 | N_TRIPLES",
                "text/turtle;q=-1 | NONE",
                "text/turtle;q=0.1234567890123, text/html;q=0.1 | TURTLE",
                ",,;;=,\"| HTML",
                "nonsense | HTML",
                "image/png | NONE",
                "text/html;q=0 | NONE",
            })
    void choosesByWeightThenClosenessThenOurOrder(String header, String expected) {
        Optional<Variant> chosen = AcceptHeader.parse(header).choose(List.of(Variant.values()));
        assertEquals(expected, chosen.map(Variant::name).orElse("NONE"));
    }

    @Test
    void absentHeaderTakesAnything() {
        assertEquals(Optional.of(Variant.HTML), AcceptHeader.parse(null).choose(List.of(Variant.values())));
        assertEquals(Optional.of(Variant.HTML), AcceptHeader.parse("").choose(List.of(Variant.values())));
    }

    @Property(tries = 300)
    void noTextMakesItFail(@ForAll String header) {
        assertNotNull(AcceptHeader.parse(header).choose(List.of(Variant.values())));
    }

    @Property(tries = 200)
    void refusedTypeIsNeverChosen(@ForAll Variant refused, @ForAll("ranges") List<String> others) {
        List<String> ranges = new ArrayList<>(others);
        ranges.removeIf(range -> range.startsWith(refused.mediaType()));
        ranges.add(refused.mediaType() + ";q=0");
        Optional<Variant> chosen = AcceptHeader.parse(String.join(", ", ranges)).choose(List.of(Variant.values()));
        assertNotEquals(Optional.of(refused), chosen);
    }

    @Property(tries = 200)
    void orderMeansNothing(@ForAll("ranges") List<String> ranges, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(ranges);
        Collections.shuffle(shuffled, random);
        assertEquals(
                AcceptHeader.parse(String.join(",", ranges)).choose(List.of(Variant.values())),
                AcceptHeader.parse(String.join(" , ", shuffled)).choose(List.of(Variant.values())));
    }

    @Provide
    Arbitrary<List<String>> ranges() {
        Arbitrary<String> types = Arbitraries.of(
                "text/html",
                "text/turtle",
                "application/ld+json",
                "application/rdf+xml",
                "application/json",
                "application/n-triples",
                "text/*",
                "application/*",
                "*/*",
                "image/png");
        Arbitrary<String> weights =
                Arbitraries.integers().between(0, 10).map(q -> String.format(Locale.ROOT, ";q=%.1f", q / 10.0));
        return Combinators.combine(types, weights)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
