// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.scholarch.jsonld.Branch.Twig;

/** Writes trees as JSON. One for each document. */
final class TreeJson {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .characterEscapes(new ScriptEscapes())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final SerializedString ID = new SerializedString("@id");

    private final JsonGenerator json;
    private final LiteralJson literals;
    private final boolean naming;
    private final Map<Node, String> blankNodes = new HashMap<>();

    private TreeJson(JsonGenerator json, Terms terms, boolean naming) {
        this.json = json;
        this.literals = new LiteralJson(json, terms);
        this.naming = naming;
    }

    /** A tree for a web page; references repeat class and name, so that lists can be read on their own. */
    static byte[] embedded(Branch tree) {
        return document(json -> {
            json.writeStringField("@context", "https://schema.org");
            new TreeJson(json, new SchemaOrgTerms(), true).members(tree);
        });
    }

    /** A tree, and other trees beside it. */
    static byte[] data(Branch tree, List<Branch> others) {
        return document(json -> {
            json.writeObjectFieldStart("@context");
            for (Map.Entry<String, String> entry : DataTerms.CONTEXT.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            new TreeJson(json, new DataTerms(), false).data(tree, others, json);
        });
    }

    private void data(Branch tree, List<Branch> others, JsonGenerator json) throws IOException {
        if (others.isEmpty()) {
            members(tree);
            return;
        }
        json.writeArrayFieldStart("@graph");
        branch(tree);
        for (Branch other : others) {
            branch(other);
        }
        json.writeEndArray();
    }

    private void branch(Branch branch) throws IOException {
        json.writeStartObject();
        members(branch);
        json.writeEndObject();
    }

    private void members(Branch branch) throws IOException {
        identity(branch.thing());
        twigs(branch.forward());
        if (!branch.reverse().isEmpty()) {
            json.writeObjectFieldStart("@reverse");
            twigs(branch.reverse());
            json.writeEndObject();
        }
    }

    private void identity(Description thing) throws IOException {
        id(thing);
        types(thing.types());
    }

    private void types(List<String> types) throws IOException {
        if (types.size() == 1) {
            json.writeStringField("@type", types.get(0));
        } else if (!types.isEmpty()) {
            json.writeArrayFieldStart("@type");
            for (String type : types) {
                json.writeString(type);
            }
            json.writeEndArray();
        }
    }

    /** Equal properties stand together; a single value goes without an array. */
    private void twigs(List<Twig> twigs) throws IOException {
        int start = 0;
        while (start < twigs.size()) {
            Term term = twigs.get(start).term();
            int end = start + 1;
            while (end < twigs.size() && twigs.get(end).term().iri().equals(term.iri())) {
                end++;
            }
            json.writeFieldName(term.key());
            if (end - start > 1) {
                json.writeStartArray();
            }
            for (Twig twig : twigs.subList(start, end)) {
                value(term, twig.value());
            }
            if (end - start > 1) {
                json.writeEndArray();
            }
            start = end;
        }
    }

    private void value(Term term, Value value) throws IOException {
        switch (value) {
            case Value.Text text -> literals.write(term, text.literal());
            case Value.Reference reference -> reference(term, reference.thing());
            case Branch branch -> branch(branch);
        }
    }

    private void reference(Term term, Description thing) throws IOException {
        if (term.coercion() == Term.Coercion.IRI && (!naming || thing.isEmpty())) {
            JsonText.write(json, name(thing.node()));
            return;
        }
        json.writeStartObject();
        if (naming) {
            identity(thing);
            for (Description.Statement name : thing.names()) {
                json.writeFieldName(name.term().key());
                literals.write(name.term(), name.other());
            }
        } else {
            id(thing);
        }
        json.writeEndObject();
    }

    private void id(Description thing) throws IOException {
        json.writeFieldName(ID);
        JsonText.write(json, name(thing.node()));
    }

    private String name(Node node) {
        return node.isURI() ? node.getURI() : blankNodes.computeIfAbsent(node, n -> "_:b" + blankNodes.size());
    }

    /** Writes the members of a document. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] document(Members members) {
        var bytes = new ByteArrayOutputStream(32_768);
        try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
