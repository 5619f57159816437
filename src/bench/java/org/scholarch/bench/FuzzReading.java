// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads damaged documents of every form, as many as are asked for. A document that is read badly ends the run: its seed and number
 * are printed, and the smallest document found that is read as badly is kept.
 */
public final class FuzzReading {
    private static final Path KEPT = Path.of("target", "fuzz");
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MOST_TRIES = 20_000;
    /** Below that size what every document takes hides what its bytes take. */
    private static final int TELLING = 4096;

    private final FuzzCheck check;
    private final Map<String, Form> forms = new TreeMap<>();
    private volatile FuzzCorpus.@Nullable Document now;
    private volatile Instant since = Instant.now();

    private FuzzReading(FuzzCheck check) {
        this.check = check;
    }

    /** What the documents of one form took. */
    private static final class Form {
        private long documents;
        private long refused;
        private long bytes;
        private long nanos;
        private double allocated;

        void add(long size, FuzzCheck.Outcome outcome) {
            documents++;
            refused += outcome.refused() ? 1 : 0;
            bytes += size;
            nanos += outcome.nanos();
            if (size >= TELLING) {
                allocated = Math.max(allocated, (double) outcome.allocated() / size);
            }
        }
    }

    /**
     * Runs.
     *
     * @param arguments how many documents; then, to repeat a run, its seed; then, to go on inside it, the number of its first document
     */
    public static void main(String[] arguments) throws IOException {
        long documents = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() & 0xFFFF_FFFFL;
        long first = arguments.length > 2 ? Long.parseLong(arguments[2]) : 0;
        Path folder = Files.createTempDirectory("curated");
        try {
            List<FuzzCorpus.Document> corpus = FuzzCorpus.all();
            System.out.printf("Fuzzing %d documents from %d, seed %d%n", documents, corpus.size(), seed);
            FuzzReading run = new FuzzReading(new FuzzCheck(folder));
            run.watch();
            boolean good = run.run(new Mutator(corpus, seed), first, documents);
            run.print();
            if (!good) {
                System.exit(1);
            }
        } finally {
            Files.delete(folder);
        }
    }

    private boolean run(Mutator mutator, long first, long documents) throws IOException {
        for (long number = first; number < first + documents; number++) {
            FuzzCorpus.Document document = mutator.document(number);
            since = Instant.now();
            now = document;
            FuzzCheck.Outcome outcome = check.check(document);
            now = null;
            forms.computeIfAbsent(document.file(), file -> new Form()).add(document.bytes().length, outcome);
            if (outcome.fault().isPresent()) {
                System.out.printf(
                        "Document %d, %s, %s%n",
                        number, document.file(), outcome.fault().get());
                keep(smallest(document, outcome.fault().get()), String.valueOf(number));
                return false;
            }
        }
        return true;
    }

    /** Leaves out ever smaller pieces for as long as the fault stays. */
    private FuzzCorpus.Document smallest(FuzzCorpus.Document document, String fault) {
        byte[] bytes = document.bytes();
        int tries = 0;
        for (int piece = Math.max(1, bytes.length / 2); piece > 0; piece /= 2) {
            for (int at = 0; at < bytes.length && tries < MOST_TRIES; tries++) {
                byte[] fewer = Arrays.copyOf(bytes, bytes.length - Math.min(piece, bytes.length - at));
                System.arraycopy(bytes, bytes.length - fewer.length + at, fewer, at, fewer.length - at);
                FuzzCheck.Outcome outcome = check.check(new FuzzCorpus.Document(document.file(), fewer));
                if (outcome.fault().filter(fault::equals).isPresent()) {
                    bytes = fewer;
                } else {
                    at += piece;
                }
            }
        }
        return new FuzzCorpus.Document(document.file(), bytes);
    }

    private static void keep(FuzzCorpus.Document document, String name) throws IOException {
        Files.createDirectories(KEPT);
        Path file = KEPT.resolve(name + "-" + document.file());
        Files.write(file, document.bytes());
        System.out.printf("Kept %d bytes in %s%n", document.bytes().length, file);
    }

    /** Ends the run when a document is read for ever. */
    private void watch() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) {
                    Thread.sleep(Duration.ofSeconds(1));
                    FuzzCorpus.Document document = now;
                    if (document != null && Instant.now().isAfter(since.plus(LONGEST))) {
                        keep(document, "endless");
                        System.exit(1);
                    }
                }
            } catch (InterruptedException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void print() {
        Form all = new Form();
        forms.forEach((file, form) -> {
            print(file, form);
            all.documents += form.documents;
            all.refused += form.refused;
            all.bytes += form.bytes;
            all.nanos += form.nanos;
            all.allocated = Math.max(all.allocated, form.allocated);
        });
        print("all", all);
    }

    private static void print(String name, Form form) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %9d documents, %2.0f %% refused, %8.1f MB %8.1f s of processor time, memory at most %4.0f times the size%n",
                name,
                form.documents,
                100.0 * form.refused / form.documents,
                form.bytes / 1e6,
                form.nanos / 1e9,
                form.allocated);
    }
}
