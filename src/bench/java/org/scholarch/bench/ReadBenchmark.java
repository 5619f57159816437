// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.write.ProfileWriter.Notation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.reader.UnicodeReader;

/** Documents to profile records: text beside its mere decoding, the other forms beside the parser of the form alone. */
@State(Scope.Benchmark)
public class ReadBenchmark {
    private final byte[] page = SamplePage.text();
    private final byte[] french = SampleForms.french();
    private final byte[] html = SampleForms.html();
    private final byte[] yaml = SampleForms.data(Notation.YAML);
    private final byte[] json = SampleForms.data(Notation.JSON);
    private final DocumentReader reader = new DocumentReader();
    private final ObjectMapper mapper = new ObjectMapper();

    /** Refuses to measure a reader that does not read. */
    @Setup
    public void readOnce() {
        for (Reading reading : new Reading[] {readText(), readFrench(), readHtml(), readYaml(), readJson()}) {
            if (!(reading instanceof Reading.Accepted accepted)
                    || accepted.profiles().get(0).publications().size()
                            != SamplePage.profile().publications().size()) {
                throw new IllegalStateException("the sample is not read as a profile with all its works");
            }
        }
    }

    @Benchmark
    public Reading readText() {
        return read(page, "page.txt");
    }

    @Benchmark
    public Reading readFrench() {
        return read(french, "page.txt");
    }

    @Benchmark
    public Reading readHtml() {
        return read(html, "page.html");
    }

    @Benchmark
    public Reading readYaml() {
        return read(yaml, "page.yaml");
    }

    @Benchmark
    public Reading readJson() {
        return read(json, "page.json");
    }

    /** The bytes that a benchmark of that name takes. */
    static int size(String benchmark) {
        String form = benchmark.substring(benchmark.indexOf('.') + 1);
        return switch (form) {
            case "readFrench", "decodeFrench" -> SampleForms.french().length;
            case "readHtml", "jsoup" -> SampleForms.html().length;
            case "readYaml", "snakeYaml" -> SampleForms.data(Notation.YAML).length;
            case "readJson", "jackson" -> SampleForms.data(Notation.JSON).length;
            default -> SamplePage.text().length;
        };
    }

    private Reading read(byte[] bytes, String file) {
        return reader.read(bytes, FuzzCorpus.origin(file));
    }

    @Benchmark
    public String decodeText() {
        return new String(page, StandardCharsets.UTF_8);
    }

    @Benchmark
    public String decodeFrench() {
        return new String(french, StandardCharsets.UTF_8);
    }

    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    /** The events of the parser, of which no tree is made. */
    @Benchmark
    public void snakeYaml(Blackhole blackhole) {
        new Yaml(new LoaderOptions())
                .parse(new UnicodeReader(new ByteArrayInputStream(yaml)))
                .forEach(blackhole::consume);
    }

    @Benchmark
    public JsonNode jackson() throws IOException {
        return mapper.readTree(json);
    }
}
