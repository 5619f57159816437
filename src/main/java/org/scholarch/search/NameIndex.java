// SPDX-License-Identifier: Apache-2.0
package org.scholarch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Things by the words of their names, in memory. A name is found when each word that is asked for begins one of its words; upper and lower
 * case are alike, and so are letters with and without marks: "bjorn" finds "Björn". What is found stands in one order that the
 * data alone decides: things with a page first, then by name, then by address. Safe for use by several threads.
 */
public final class NameIndex {
    private static final String THING = "thing";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String PAGE = "page";
    private static final String BY_NAME = "byName";
    private static final String BY_THING = "byThing";
    private static final Sort ORDER = new Sort(
            new SortField(PAGE, SortField.Type.LONG, true),
            new SortField(BY_NAME, SortField.Type.STRING),
            new SortField(BY_THING, SortField.Type.STRING));
    /** More are never found at once: they are sorted in memory. */
    private static final int MOST = 10_000;
    /** Longer names are told apart by their beginning: Lucene sorts no longer ones. */
    private static final int LONGEST_KEY = 8_000;

    private final Analyzer analyzer = new FoldedWords();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final long bytes;

    /** An index of some names; the same name of a thing may come twice and is found once. */
    public NameIndex(Iterator<Named> names) {
        try {
            var directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                while (names.hasNext()) {
                    write(names.next(), writer);
                }
                writer.forceMerge(1);
            }
            this.reader = DirectoryReader.open(directory);
            this.searcher = new IndexSearcher(reader);
            this.bytes = size(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Named named, IndexWriter writer) throws IOException {
        var document = new Document();
        document.add(new StringField(THING, named.thing(), Store.YES));
        document.add(new TextField(NAME, FoldedWords.composed(named.name()), Store.YES));
        document.add(new StringField(KIND, named.kind().name(), Store.YES));
        document.add(new NumericDocValuesField(PAGE, named.hasPage() ? 1 : 0));
        document.add(new StoredField(PAGE, named.hasPage() ? 1 : 0));
        document.add(new SortedDocValuesField(BY_NAME, key(named.name())));
        document.add(new SortedDocValuesField(BY_THING, key(named.thing())));
        writer.addDocument(document);
    }

    private static BytesRef key(String text) {
        return new BytesRef(text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) : text);
    }

    private static long size(ByteBuffersDirectory directory) throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    /**
     * Finds names.
     *
     * @param text words or beginnings of words, in any order; without any, nothing is found
     * @param kind of what; any kind when absent
     * @param limit how many at most; never more than 10,000
     */
    public List<Named> find(String text, Optional<Kind> kind, int limit) {
        if (limit < 1 || reader.numDocs() == 0) {
            return List.of();
        }
        try {
            StoredFields fields = searcher.storedFields();
            List<Named> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(
                            query(text, kind), Math.min(Math.min(limit, MOST), reader.numDocs()), ORDER)
                    .scoreDocs) {
                found.add(named(fields.document(hit.doc)));
            }
            return found.stream().distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many names there are. */
    public int size() {
        return reader.numDocs();
    }

    /** How many bytes the index takes. */
    public long bytes() {
        return bytes;
    }

    private Query query(String text, Optional<Kind> kind) {
        List<String> words = FoldedWords.of(analyzer, text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new PrefixQuery(new Term(NAME, word)), Occur.FILTER));
        kind.ifPresent(it -> query.add(new TermQuery(new Term(KIND, it.name())), Occur.FILTER));
        return query.build();
    }

    private static Named named(Document document) {
        return new Named(
                document.get(THING),
                document.get(NAME),
                Kind.valueOf(document.get(KIND)),
                document.getField(PAGE).numericValue().intValue() == 1);
    }
}
