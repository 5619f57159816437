// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.scholarch.vocab.Dcat;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Prefixes;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Slug;
import org.scholarch.vocab.Spdx;
import org.scholarch.vocab.VoID;
import org.scholarch.vocab.Xsd;

/**
 * Describes a dataset and its dumps in Turtle, with VoID and DCAT. The files are named as neighbours of the description, so that it is
 * true wherever the folder is put.
 *
 * @param extent what was seen while the records passed
 */
record Description(Minter minter, Dump dump, Statistics statistics, Extent extent) {
    private static final String GZIP = "https://www.iana.org/assignments/media-types/application/gzip";

    /** Writes the description of finished files. */
    Consumer<OutputStream> of(List<DumpFile> files) {
        return out -> {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            stream.start();
            Prefixes.ALL.forEach(stream::prefix);
            Map.of("void", VoID.NS, "dcat", Dcat.NS, "spdx", Spdx.NS).forEach(stream::prefix);
            var said = new Statements(stream);
            dataset(said, files);
            files.forEach(file -> distribution(said, file));
            statistics.classes().forEach((iri, count) -> partition(said, iri, VoID.CLASS, VoID.ENTITIES, count));
            statistics.properties().forEach((iri, count) -> partition(said, iri, VoID.PROPERTY, VoID.TRIPLES, count));
            stream.finish();
        };
    }

    private void dataset(Statements said, List<DumpFile> files) {
        Node dataset = iri(minter.base() + "dataset");
        said.add(dataset, Rdf.TYPE, iri(VoID.DATASET));
        said.add(dataset, Rdf.TYPE, iri(Dcat.DATASET));
        dump.title().ifPresent(title -> said.add(dataset, Dcterms.TITLE, NodeFactory.createLiteralString(title)));
        dump.license().ifPresent(license -> said.add(dataset, Dcterms.LICENSE, iri(license)));
        statistics.modified().ifPresent(at -> said.add(dataset, Dcterms.MODIFIED, typed(at, Xsd.DATE_TIME)));
        said.add(dataset, VoID.URI_SPACE, NodeFactory.createLiteralString(minter.base()));
        extent.example().ifPresent(person -> said.add(dataset, VoID.EXAMPLE_RESOURCE, person));
        said.add(dataset, VoID.TRIPLES, typed(statistics.triples(), Xsd.INTEGER));
        said.add(dataset, VoID.ENTITIES, typed(statistics.entities(), Xsd.INTEGER));
        said.add(dataset, VoID.CLASSES, typed(statistics.classes().size(), Xsd.INTEGER));
        said.add(dataset, VoID.PROPERTIES, typed(statistics.properties().size(), Xsd.INTEGER));
        vocabularies().forEach(it -> said.add(dataset, VoID.VOCABULARY, iri(it)));
        files.forEach(file -> said.add(dataset, VoID.DATA_DUMP, iri(file.name())));
        files.forEach(
                file -> said.add(dataset, Dcat.DISTRIBUTION, part(file.format().word())));
        statistics.classes().keySet().forEach(it -> said.add(dataset, VoID.CLASS_PARTITION, partition(it, VoID.CLASS)));
        statistics
                .properties()
                .keySet()
                .forEach(it -> said.add(dataset, VoID.PROPERTY_PARTITION, partition(it, VoID.PROPERTY)));
    }

    private void distribution(Statements said, DumpFile file) {
        String word = file.format().word();
        Node distribution = part(word);
        said.add(distribution, Rdf.TYPE, iri(Dcat.DISTRIBUTION_CLASS));
        said.add(distribution, Dcat.DOWNLOAD_URL, iri(file.name()));
        file.format().registration().ifPresent(type -> said.add(distribution, Dcat.MEDIA_TYPE, iri(type)));
        if (file.isGzip()) {
            said.add(distribution, Dcat.COMPRESS_FORMAT, iri(GZIP));
        }
        said.add(distribution, Dcat.BYTE_SIZE, typed(size(file), Xsd.NON_NEGATIVE_INTEGER));
        dump.license().ifPresent(license -> said.add(distribution, Dcterms.LICENSE, iri(license)));
        statistics.modified().ifPresent(at -> said.add(distribution, Dcterms.MODIFIED, typed(at, Xsd.DATE_TIME)));
        Node checksum = part(word + "-sha256");
        said.add(distribution, Spdx.CHECKSUM, checksum);
        said.add(checksum, Rdf.TYPE, iri(Spdx.CHECKSUM_CLASS));
        said.add(checksum, Spdx.ALGORITHM, iri(Spdx.SHA256));
        said.add(checksum, Spdx.CHECKSUM_VALUE, typed(DumpFolder.sha256(file.draft()), Xsd.HEX_BINARY));
    }

    private void partition(Statements said, String iri, String kind, String counted, long count) {
        Node partition = partition(iri, kind);
        said.add(partition, kind, iri(iri));
        said.add(partition, counted, typed(count, Xsd.INTEGER));
    }

    /** The vocabularies that terms come from, as far as we know them, in order. */
    private Set<String> vocabularies() {
        Set<String> spoken = new LinkedHashSet<>();
        Prefixes.ALL.values().forEach(namespace -> {
            if (terms().anyMatch(term -> term.startsWith(namespace))) {
                spoken.add(namespace);
            }
        });
        return spoken;
    }

    private Stream<String> terms() {
        return Stream.concat(statistics.classes().keySet().stream(), statistics.properties().keySet().stream());
    }

    private Node partition(String iri, String kind) {
        String word = kind.equals(VoID.CLASS) ? "class-" : "property-";
        return part(word
                + Prefixes.ALL.entrySet().stream()
                        .filter(prefix -> iri.startsWith(prefix.getValue()))
                        .findFirst()
                        .map(prefix -> prefix.getKey() + "-"
                                + iri.substring(prefix.getValue().length()))
                        .orElseGet(() -> Slug.hash(iri)));
    }

    private Node part(String fragment) {
        return iri(minter.base() + "dataset#" + fragment);
    }

    private static long size(DumpFile file) {
        try {
            return Files.size(file.draft());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node typed(Object value, String type) {
        return NodeFactory.createLiteralDT(
                value.toString(), TypeMapper.getInstance().getSafeTypeByName(type));
    }

    /** Where statements go. */
    private record Statements(StreamRDF stream) {
        void add(Node subject, String property, Node object) {
            stream.triple(Triple.create(subject, iri(property), object));
        }
    }
}
