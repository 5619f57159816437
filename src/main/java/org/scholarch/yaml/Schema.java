// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;

/**
 * A JSON Schema (draft 2020-12) that documents are held to. It refers to nothing outside itself. Its {@code title}s say in messages
 * what a value should have been, as in "a day like 2026-11-20"; its {@code properties} are the keys that are known.
 */
public final class Schema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final JsonNode text;
    private final Set<String> words;
    private final ProblemCode code;
    private final boolean discreet;
    private com.networknt.schema.@Nullable Schema validator;

    private Schema(String name, JsonNode text, ProblemCode code, boolean discreet) {
        this.name = name;
        this.text = text;
        this.code = code;
        this.discreet = discreet;
        this.words = new HashSet<>();
        collectWords(text, words);
    }

    /**
     * A schema that we publish, {@code ontology/<name>.schema.json}.
     *
     * @param code what a document that breaks it is reported under
     */
    public static Schema published(String name, ProblemCode code) {
        String resource = "/org/scholarch/ontology/" + name + ".schema.json";
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no schema " + resource);
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), code);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A schema from its text. */
    static Schema of(String name, String json, ProblemCode code) {
        try {
            return new Schema(name, JSON.readTree(json), code, false);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema " + name + " is no JSON", e);
        }
    }

    /** The same schema for documents whose contents no message may repeat, not even the keys that are unknown. */
    public Schema discreet() {
        return new Schema(name, text, code, true);
    }

    ProblemCode code() {
        return code;
    }

    boolean isDiscreet() {
        return discreet;
    }

    /** Where a document begins: a list is named after the schema. */
    Way root(boolean list) {
        return new Way(list ? name : "", 0, discreet ? words::contains : key -> true);
    }

    /** Made when it is needed first: that takes longer than reading a small file, and most runs need few schemas. */
    private synchronized com.networknt.schema.Schema validator() {
        com.networknt.schema.Schema made = validator;
        if (made == null) {
            made = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            it -> it.schemaLoader(loader -> loader.fetchRemoteResources(false)))
                    .getSchema(text);
            validator = made;
        }
        return made;
    }

    /** Holds a tree to the schema. */
    void hold(YamlNode root, Faults faults) {
        var view = new JsonView(root);
        Mistakes mistakes = mistakes(root, view);
        // Each scalar is taken for something else at most once, so this comes to an end.
        while (mistakes.asked()) {
            mistakes = mistakes(root, view);
        }
        new Violations(text, root, faults, discreet).add(Alternatives.chosen(mistakes), mistakes.isCut());
    }

    private Mistakes mistakes(YamlNode root, JsonView view) {
        var mistakes = new Mistakes(root, view);
        validator().validate(view.node(), context -> context.setErrors(mistakes));
        return mistakes;
    }

    private static void collectWords(JsonNode schema, Set<String> words) {
        JsonNode properties = schema.path("properties");
        properties.fieldNames().forEachRemaining(words::add);
        schema.forEach(it -> collectWords(it, words));
    }
}
