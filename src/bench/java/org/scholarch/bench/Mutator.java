// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Damages documents: the same number of the same seed is always the same document. */
final class Mutator {
    /** Words that mean something to a reader, and characters that readers trip over, with ‖ between them. */
    private static final String PIECES = """
            \n‖\r‖\r\n‖\n\n‖\t‖ ‖,‖;‖:‖ - ‖\"‖'‖\0‖\7‖\u0085‖\u00A0‖\u2028‖\u202E‖\u200B‖\u200D‖\uFEFF‖\uFFFD‖\uFFFE‖\uFFFF‖\
            e\u0301\u0302‖é‖ﬁ‖İ‖ß‖漢字‖😀‖…‖⋅‖’‖–‖Portrait of Ada Quill\n\nAda Quill\n\n‖Portrait de Ada Quill\n\nAda Quill\n\n‖\
            \n\nPublications\n\n‖\nResearch Topics\n‖\n\nBiographie\n\n‖\n\nÉtudiants actuels\n\n‖PhD - McGill University\n‖\
            Co-supervisor : ‖Superviseur⋅e principal⋅e : ‖… (see more)‖… (voir plus)‖… (see 3 more)‖Professor, Mila, ‖\
            ada@x.example‖+1 514 555 0100‖(at)‖[dot]‖<‖>‖</‖/>‖<!--‖-->‖<![CDATA[‖<div>‖</div>‖<p>‖<br>‖<li>‖<table><tr><td>‖\
            <a href=/en/directory/x>‖<h2>Publications</h2>‖<p hidden>‖<template>‖<svg>‖<select>‖<meta charset=utf-16>‖\
            <script type='application/ld+json'>‖</script>‖&#x0;‖&amp‖=‖ itemscope itemtype=http://schema.org/Person ‖\
             itemprop=name ‖ itemref=a ‖ id=a ‖ vocab=http://schema.org/ typeof=Person ‖ property=name ‖ rel=x ‖\
             prefix='a: b' ‖@id‖@graph‖@context‖{‖}‖[‖]‖{"a":‖- ‖  ‖? ‖&a ‖*a ‖!!str ‖|\n‖>-\n‖#‖---\n‖null‖true‖1e999‖\\u0000‖\\‖\
            name‖name: ‖supervisions‖profiles:\n‖hide: true‖same: ‖orcid‖10.1000/182‖2024-13""";

    private static final List<byte[]> SIGNS = Pattern.compile("‖")
            .splitAsStream(PIECES)
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    /** The forms that pages have come three times as often as each other one. */
    private static final List<String> FORMS = List.of(
            "page.txt",
            "page.txt",
            "page.txt",
            "page.html",
            "page.html",
            "page.html",
            "page.yaml",
            "page.json",
            "page.csv",
            "page.tsv",
            "people.yaml",
            "organizations.yaml",
            "publications.yaml",
            "words.yaml",
            "scholarch.yaml");

    private static final int MOST_CHANGES = 8;
    private static final int USUAL_SIZE = 64 << 10;
    private static final int LARGE_SIZE = 1 << 20;
    /** One document in so many may grow large. */
    private static final int LARGE_ONES = 1000;

    private final Map<String, List<FuzzCorpus.Document>> corpus;
    private final long seed;

    Mutator(List<FuzzCorpus.Document> corpus, long seed) {
        this.corpus = corpus.stream().collect(Collectors.groupingBy(FuzzCorpus.Document::file));
        this.seed = seed;
    }

    /** The document of that number. */
    FuzzCorpus.Document document(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        FuzzCorpus.Document start = any(pick(FORMS, random), random);
        int most = random.nextInt(LARGE_ONES) == 0 ? LARGE_SIZE : USUAL_SIZE;
        byte[] bytes = start.bytes();
        for (int changes = 1 + random.nextInt(1 + random.nextInt(MOST_CHANGES)); changes > 0; changes--) {
            byte[] changed = change(bytes, start.file(), random, most);
            bytes = changed.length <= most ? changed : Arrays.copyOf(changed, most);
        }
        return new FuzzCorpus.Document(start.file(), bytes);
    }

    private byte[] change(byte[] bytes, String file, Random random, int most) {
        int from = start(bytes, random.nextInt(bytes.length + 1));
        int length = random.nextInt(random.nextInt(8) == 0 ? bytes.length + 1 : 80);
        int to = start(bytes, Math.min(bytes.length, from + length));
        return switch (random.nextInt(20)) {
            case 0 -> random.nextBoolean() ? flipped(bytes, random) : replaced(bytes, from, from, noise(random));
            case 1 -> Arrays.copyOf(bytes, random.nextBoolean() ? from : random.nextInt(bytes.length + 1));
            case 2, 3 -> replaced(bytes, from, to, new byte[0]);
            case 4, 5, 6, 7 -> replaced(bytes, from, from, pick(SIGNS, random));
            case 8, 9 -> replaced(bytes, from, to, pick(SIGNS, random));
            case 10, 11 -> replaced(bytes, from, from, stretch(any(file, random).bytes(), random));
            case 12 ->
                replaced(
                        bytes,
                        from,
                        to,
                        stretch(any(pick(FORMS, random), random).bytes(), random));
            case 13 -> replaced(bytes, to, to, repeated(Arrays.copyOfRange(bytes, from, to), times(random, most)));
            case 14 -> replaced(bytes, from, from, repeated(pick(SIGNS, random), times(random, most)));
            case 15 -> withoutLineEnds(bytes, from, to);
            case 16 -> withLineEnds(bytes, random.nextBoolean() ? "\r\n" : "\r");
            case 17 -> random.nextInt(20) == 0 ? utf16(bytes, random) : lineMoved(bytes, random);
            default -> lineMoved(bytes, random);
        };
    }

    /** The place itself, or that of the character that stands across it. */
    private static int start(byte[] bytes, int place) {
        int at = place;
        while (at > 0 && at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
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

    private FuzzCorpus.Document any(String file, Random random) {
        return pick(corpus.getOrDefault(file, List.of()), random);
    }

    private static byte[] stretch(byte[] bytes, Random random) {
        int from = start(bytes, random.nextInt(bytes.length + 1));
        return Arrays.copyOfRange(bytes, from, start(bytes, from + random.nextInt(bytes.length - from + 1)));
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
