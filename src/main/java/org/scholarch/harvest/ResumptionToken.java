// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where a list goes on. A token holds all that the next page needs, so that the server keeps nothing: it is good after a restart, on any
 * server with the same store, and for ever. It names the last item of the page before by its date and name, so that no item is lost or
 * doubled when others change in between.
 *
 * @param verb what is asked for
 * @param prefix the metadata format
 * @param set the set, if one was asked for
 * @param from the first second, if one was asked for
 * @param until the last second: the one of the first request, when none was asked for
 * @param lastDate the date of the last item of the page before
 * @param lastId the name of that item
 * @param cursor how many items were given
 * @param total how many there were when the list was begun
 */
record ResumptionToken(
        OaiVerb verb,
        String prefix,
        Optional<String> set,
        Optional<Instant> from,
        Instant until,
        Instant lastDate,
        String lastId,
        int cursor,
        int total) {
    private static final String VERSION = "1";
    private static final String SEPARATOR = "\n";
    private static final int FIELDS = 10;
    private static final int LONGEST = 1000;

    /** As a harvester sends it back: letters, digits, {@code -} and {@code _}. */
    String text() {
        String fields = String.join(
                SEPARATOR,
                VERSION,
                verb.word(),
                prefix,
                set.orElse(""),
                from.map(it -> Long.toString(it.getEpochSecond())).orElse(""),
                Long.toString(until.getEpochSecond()),
                Long.toString(lastDate.getEpochSecond()),
                lastId,
                Integer.toString(cursor),
                Integer.toString(total));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((checksum(fields) + SEPARATOR + fields).getBytes(StandardCharsets.UTF_8));
    }

    /** The token of a text; empty when it is none of ours, or damaged. */
    static Optional<ResumptionToken> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String all = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int end = all.indexOf(SEPARATOR);
            String fields = all.substring(end + 1);
            boolean sound = end > 0 && all.substring(0, end).equals(checksum(fields));
            return sound ? read(fields.split(SEPARATOR, -1)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ResumptionToken> read(String[] fields) {
        if (fields.length != FIELDS || !fields[0].equals(VERSION)) {
            return Optional.empty();
        }
        return OaiVerb.of(fields[1])
                .map(verb -> new ResumptionToken(
                        verb,
                        fields[2],
                        Optional.of(fields[3]).filter(it -> !it.isEmpty()),
                        Optional.of(fields[4]).filter(it -> !it.isEmpty()).map(ResumptionToken::instant),
                        instant(fields[5]),
                        instant(fields[6]),
                        fields[7],
                        Integer.parseInt(fields[8]),
                        Integer.parseInt(fields[9])));
    }

    private static Instant instant(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    /** Finds what was cut or mistyped; nothing is protected by it, since a token can ask for nothing that a request could not. */
    private static String checksum(String fields) {
        var crc = new CRC32();
        crc.update(fields.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
