// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.scholarch.profile.Origin;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;

/** Page text to profile record, beside the mere decoding of the text. */
@State(Scope.Benchmark)
public class ReadBenchmark {
    private final byte[] page = SamplePage.text();
    private final Origin origin = SamplePage.origin();
    private final DocumentReader reader = new DocumentReader();

    /** Refuses to measure a reader that does not read. */
    @Setup
    public void readOnce() {
        if (!(reader.read(page, origin) instanceof Reading.Accepted accepted)
                || accepted.profiles().get(0).publications().isEmpty()) {
            throw new IllegalStateException("the sample page is not read as a profile with works");
        }
    }

    @Benchmark
    public Reading read() {
        return reader.read(page, origin);
    }

    @Benchmark
    public String decode() {
        return new String(page, StandardCharsets.UTF_8);
    }
}
