// SPDX-License-Identifier: Apache-2.0
package org.scholarch.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.ThingState;

/**
 * The sitemap of all pages about things, after sitemaps.org 0.9: an index and files of some thousand addresses each, with the dates at which
 * the things last changed. It is made once for each state of the store and kept packed.
 */
public final class Sitemap {
    /** The path of the index. */
    public static final String INDEX = "sitemap.xml";

    private static final Pattern FILE = Pattern.compile("sitemap/([1-9]\\d{0,5})\\.xml");
    private static final Pattern PAGE = Pattern.compile("(?:person|publication|organization|topic)/[\\w~-]+");
    /** Half of what is allowed, so that chance never fills one file beyond it. */
    private static final int ADDRESSES_A_FILE = 25_000;

    private final EmbeddedStore store;
    private final String base;
    private final int addressesAFile;
    private Made made = new Made(-1, List.of());

    private record Made(long version, List<SitemapFile> files) {}

    /** @param base where the pages lie */
    public Sitemap(EmbeddedStore store, String base) {
        this(store, base, ADDRESSES_A_FILE);
    }

    Sitemap(EmbeddedStore store, String base, int addressesAFile) {
        this.store = store;
        this.base = base;
        this.addressesAFile = addressesAFile;
    }

    /** The XML document at a path under the base; empty when there is none. */
    public Optional<byte[]> answer(String path) {
        if (path.equals(INDEX)) {
            // An index of nothing is not allowed.
            List<SitemapFile> files = now().files();
            return files.isEmpty() ? Optional.empty() : Optional.of(SitemapFile.index(base, files));
        }
        var file = FILE.matcher(path);
        if (!file.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(file.group(1));
        List<SitemapFile> files = now().files();
        return number > files.size()
                ? Optional.empty()
                : Optional.of(files.get(number - 1).unpacked());
    }

    private synchronized Made now() {
        // Asked for before the store is read: at worst what is made is newer, and is made once more.
        long version = store.version();
        if (made.version() != version) {
            made = new Made(version, store.reading(this::files));
        }
        return made;
    }

    private List<SitemapFile> files() {
        int[] count = {0};
        store.things(thing -> count[0] += page(thing).isPresent() ? 1 : 0);
        int wanted = (count[0] + addressesAFile - 1) / addressesAFile;
        List<SitemapFile> files = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            files.add(new SitemapFile());
        }
        store.things(thing -> page(thing).ifPresent(page -> {
            Instant at = thing.modified();
            // By its name, so that an address stays in its file when others come and go.
            files.get(Math.floorMod(page.hashCode(), wanted)).add(base + page + ".html", at);
        }));
        files.forEach(SitemapFile::end);
        return files;
    }

    private Optional<String> page(ThingState thing) {
        return thing.iri()
                .filter(iri -> thing.gone().isEmpty() && iri.startsWith(base))
                .map(iri -> iri.substring(base.length()))
                .filter(path -> PAGE.matcher(path).matches());
    }
}
