// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ScholarchException;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;

/** Reads a document and says what is wrong with how it was read: it threw, took too long or too much memory, or named no place. */
final class FuzzCheck {
    /** Processor time and memory that any document may take, and what each byte and each line of it may take besides. */
    private static final long NANOS = 500_000_000;

    private static final long NANOS_A_BYTE = 10_000;
    private static final long ALLOCATED = 16 << 20;
    private static final long ALLOCATED_A_BYTE = 1000;
    /** A row of one letter is looked through for as many columns as any other. */
    private static final long ALLOCATED_A_LINE = 4096;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final DocumentReader reader = new DocumentReader();
    private final Path folder;
    private boolean refused;

    /** @param folder where the files of curators are written to, which are read from there */
    FuzzCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of one document.
     *
     * @param fault what is wrong; absent when nothing is
     * @param refused whether the document as a whole was refused
     * @param nanos the processor time
     * @param allocated the bytes of memory
     */
    record Outcome(Optional<String> fault, boolean refused, long nanos, long allocated) {}

    /** Reads a document; what was slow or large is read again, since the first time pays for loading and compiling. */
    Outcome check(FuzzCorpus.Document document) {
        Outcome first = measure(document);
        if (first.fault.isPresent() || excess(first, document).isEmpty()) {
            return first;
        }
        Outcome again = measure(document);
        return new Outcome(again.fault.or(() -> excess(again, document)), again.refused, again.nanos, again.allocated);
    }

    private static Optional<String> excess(Outcome outcome, FuzzCorpus.Document document) {
        long size = document.bytes().length;
        if (outcome.nanos > NANOS + NANOS_A_BYTE * size) {
            return Optional.of("takes too long");
        }
        return outcome.allocated > ALLOCATED + ALLOCATED_A_BYTE * size + ALLOCATED_A_LINE * lines(document.bytes())
                ? Optional.of("takes too much memory")
                : Optional.empty();
    }

    private Outcome measure(FuzzCorpus.Document document) {
        long thread = Thread.currentThread().threadId();
        long allocated = threads.getThreadAllocatedBytes(thread);
        long nanos = threads.getCurrentThreadCpuTime();
        refused = false;
        Optional<String> fault = fault(document);
        return new Outcome(
                fault,
                refused,
                threads.getCurrentThreadCpuTime() - nanos,
                threads.getThreadAllocatedBytes(thread) - allocated);
    }

    private Optional<String> fault(FuzzCorpus.Document document) {
        try {
            List<Problem> problems = document.file().startsWith("page.") ? page(document) : curated(document);
            int lines = lines(document.bytes());
            return problems.stream()
                    .filter(problem -> !isPlaced(problem.location(), document.file(), lines))
                    .map(problem -> "names no place of the file: " + problem.location())
                    .findFirst()
                    .or(() -> refused && problems.isEmpty()
                            ? Optional.of("is refused without a reason")
                            : Optional.empty());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return Optional.of("throws " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private List<Problem> page(FuzzCorpus.Document document) {
        Reading reading = reader.read(document.bytes(), FuzzCorpus.origin(document.file()));
        refused = reading instanceof Reading.Refused;
        return reading.problems();
    }

    private List<Problem> curated(FuzzCorpus.Document document) {
        Path file = folder.resolve(document.file());
        try {
            Files.write(file, document.bytes());
            if (document.file().equals("scholarch.yaml")) {
                ConfigurationReader.read(file);
                return List.of();
            }
            return CurationReader.nextTo(List.of(folder)).problems();
        } catch (ScholarchException e) {
            refused = true;
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().delete();
        }
    }

    private static boolean isPlaced(Location place, String file, int lines) {
        return place.file().endsWith(file) && place.line() <= lines;
    }

    /** As many lines as the document has under whatever counting; one in UTF-16 has no more than such bytes. */
    private static int lines(byte[] bytes) {
        int lines = 1;
        for (byte b : bytes) {
            if (b == '\n' || b == '\r') {
                lines++;
            }
        }
        return lines;
    }
}
