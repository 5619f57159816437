// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.scholarch.patch.ChangePatch;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.RecordStore;

/** Answers with what changed after a change that the client has, some changes at a time, as an RDF patch. */
final class ChangeFeed {
    static final String PATH = "changes";

    /** A record has some hundred statements, so a page has some megabytes at most. */
    private static final long CHANGES_OF_A_PAGE = 100;

    private static final String TYPE = "application/rdf-patch; charset=utf-8";

    private final RecordStore store;
    private final String path;

    /** @param root the path of the base */
    ChangeFeed(RecordStore store, String root) {
        this.store = store;
        this.path = root + PATH;
    }

    /** @param after the number of the last change that the client has, as it wrote it; null for 0 */
    Answer answer(@Nullable String after) {
        if (after != null && !after.matches("\\d{1,18}")) {
            return Answer.plain(400, "\"after\" is the number of a change.");
        }
        long from = after == null ? 0 : Long.parseLong(after);
        try {
            return store.reading(() -> page(from));
        } catch (ScholarchException e) {
            return switch (e.code()) {
                case HISTORY_FORGOTTEN -> Answer.plain(410, String.valueOf(e.getMessage()));
                case HISTORY_UNKNOWN -> Answer.plain(404, String.valueOf(e.getMessage()));
                default -> throw e;
            };
        }
    }

    private Answer page(long from) {
        long last = store.lastChange();
        long to = Math.max(from, Math.min(last, from + CHANGES_OF_A_PAGE));
        var body = new ByteArrayOutputStream();
        ChangePatch.write(store, from, to, body);
        Answer page = Answer.of(200, TYPE, body.toByteArray()).with("Cache-Control", "no-cache");
        return to < last ? page.with("Link", "<" + path + "?after=" + to + ">; rel=\"next\"") : page;
    }
}
