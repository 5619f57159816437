// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damages documents: the same number of the same seed is always the same document. */
final class Mutator {
    /** Words that mean something to a reader, and characters that readers trip over. */
    private static final List<byte[]> PIECES = Stream.of(
                    "\n",
                    "\r",
                    "\r\n",
                    "\n\n",
                    "\t",
                    " ",
                    ",",
                    ";",
                    ":",
                    " - ",
                    "\"",
                    "'",
                    "\0",
                    "\u0007",
                    "\u0085",
                    "\u00A0",
                    "\u2028",
                    "\u202E",
                    "\u200B",
                    "\u200D",
                    "\uFEFF",
                    "\uFFFD",
                    "\uFFFE",
                    "\uFFFF",
                    "e\u0301\u0302",
                    "é",
                    "ﬁ",
                    "İ",
                    "ß",
                    "漢字",
                    "😀",
                    "\uD834\uDD1E",
                    "…",
                    "⋅",
                    "’",
                    "–",
                    "Portrait of Ada Quill\n\nAda Quill\n\n",
                    "Portrait de Ada Quill\n\nAda Quill\n\n",
                    "\n\nPublications\n\n",
                    "\nResearch Topics\n",
                    "\n\nBiographie\n\n",
                    "\n\nÉtudiants actuels\n\n",
                    "PhD - McGill University\n",
                    "Co-supervisor : ",
                    "Superviseur⋅e principal⋅e : ",
                    "… (see more)",
                    "… (voir plus)",
                    "… (see 3 more)",
                    "Professor, Mila, ",
                    "ada@x.example",
                    "+1 514 555 0100",
                    "(at)",
                    "[dot]",
                    "<",
                    ">",
                    "</",
                    "/>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "<div>",
                    "</div>",
                    "<p>",
                    "<br>",
                    "<li>",
                    "<table><tr><td>",
                    "<a href=/en/directory/x>",
                    "<h2>Publications</h2>",
                    "<p hidden>",
                    "<template>",
                    "<svg>",
                    "<select>",
                    "<script type='application/ld+json'>",
                    "</script>",
                    "<meta charset=utf-16>",
                    "&#x0;",
                    "&amp",
                    "=",
                    " itemscope itemtype=http://schema.org/Person ",
                    " itemprop=name ",
                    " itemref=a ",
                    " id=a ",
                    " vocab=http://schema.org/ typeof=Person ",
                    " property=name ",
                    " rel=x ",
                    " prefix='a: b' ",
                    "@id",
                    "@graph",
                    "@context",
                    "{",
                    "}",
                    "[",
                    "]",
                    "{\"a\":",
                    "- ",
                    "  ",
                    "? ",
                    "&a ",
                    "*a ",
                    "!!str ",
                    "|\n",
                    ">-\n",
                    "#",
                    "---\n",
                    "null",
                    "true",
                    "1e999",
                    "\\u0000",
                    "\\",
                    "name",
                    "name: ",
                    "supervisions",
                    "profiles:\n",
                    "hide: true",
                    "same: ",
                    "orcid",
                    "10.1000/182",
                    "2024-13")
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final int MOST_CHANGES = 8;
    private static final int USUAL_SIZE = 64 << 10;
    private static final int LARGE_SIZE = 1 << 20;
    /** One document in so many may grow large. */
    private static final int LARGE_ONES = 1000;

    private final List<FuzzCorpus.Document> corpus;
    private final long seed;

    Mutator(List<FuzzCorpus.Document> corpus, long seed) {
        this.corpus = corpus;
        this.seed = seed;
    }

    /** The document of that number. */
    FuzzCorpus.Document document(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        FuzzCorpus.Document start = pick(corpus, random);
        int most = random.nextInt(LARGE_ONES) == 0 ? LARGE_SIZE : USUAL_SIZE;
        byte[] bytes = start.bytes();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            byte[] changed = change(bytes, random, most);
            bytes = changed.length <= most ? changed : Arrays.copyOf(changed, most);
        }
        return new FuzzCorpus.Document(start.file(), bytes);
    }

    private byte[] change(byte[] bytes, Random random, int most) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(random.nextInt(8) == 0 ? bytes.length + 1 : 80));
        return switch (random.nextInt(14)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> replaced(bytes, from, to, new byte[0]);
            case 3, 4 -> replaced(bytes, from, from, pick(PIECES, random));
            case 5 -> replaced(bytes, from, to, pick(PIECES, random));
            case 6 -> spliced(bytes, from, to, random);
            case 7 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 8 -> replaced(bytes, from, to, repeated(Arrays.copyOfRange(bytes, from, to), times(random, most)));
            case 9 -> replaced(bytes, from, from, repeated(pick(PIECES, random), times(random, most)));
            case 10 -> replaced(bytes, from, from, noise(random));
            case 11 -> withoutLineEnds(bytes, from, to);
            case 12 -> withLineEnds(bytes, random.nextBoolean() ? "\r\n" : "\r");
            default -> random.nextInt(20) == 0 ? utf16(bytes, random) : lineMoved(bytes, random);
        };
    }

    private static int times(Random random, int most) {
        int often = random.nextInt(8) == 0 ? most / 16 : 64;
        return 1 + random.nextInt(often);
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int flips = 1 + random.nextInt(4); flips > 0 && changed.length > 0; flips--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] spliced(byte[] bytes, int from, int to, Random random) {
        byte[] other = pick(corpus, random).bytes();
        int start = random.nextInt(other.length + 1);
        int end = start + random.nextInt(other.length - start + 1);
        return replaced(bytes, from, to, Arrays.copyOfRange(other, start, end));
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(16)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] repeated(byte[] piece, int times) {
        byte[] all = new byte[Math.min(piece.length * times, LARGE_SIZE)];
        for (int i = 0; i < all.length; i++) {
            all[i] = piece[i % piece.length];
        }
        return all;
    }

    private static byte[] withoutLineEnds(byte[] bytes, int from, int to) {
        byte[] changed = bytes.clone();
        for (int i = from; i < to; i++) {
            changed[i] = changed[i] == '\n' ? (byte) ' ' : changed[i];
        }
        return changed;
    }

    private static byte[] withLineEnds(byte[] bytes, String end) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream(bytes.length + bytes.length / 8);
        for (byte b : bytes) {
            changed.writeBytes(b == '\n' ? end.getBytes(StandardCharsets.US_ASCII) : new byte[] {b});
        }
        return changed.toByteArray();
    }

    private static byte[] utf16(byte[] bytes, Random random) {
        String text = (random.nextBoolean() ? "\uFEFF" : "") + new String(bytes, StandardCharsets.UTF_8);
        return text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** One line stands somewhere else, or a second time. */
    private static byte[] lineMoved(byte[] bytes, Random random) {
        int start = lineStart(bytes, random);
        int end = start;
        while (end < bytes.length && bytes[end++] != '\n') {}
        byte[] line = Arrays.copyOfRange(bytes, start, end);
        byte[] rest = random.nextBoolean() ? bytes : replaced(bytes, start, end, new byte[0]);
        int at = lineStart(rest, random);
        return replaced(rest, at, at, line);
    }

    private static int lineStart(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] changed = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(by, 0, changed, from, by.length);
        System.arraycopy(bytes, to, changed, from + by.length, bytes.length - to);
        return changed;
    }
}
