// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the names inside a JSON-LD object mean. A context that stands elsewhere is never fetched: that of schema.org is known, any
 * other adds nothing. Contexts form a chain, so that many small ones inside a large one cost little.
 */
final class JsonLdContext {
    /** Before any context: no name means anything. */
    static final JsonLdContext NONE = new JsonLdContext(null);

    private static final Map<String, String> KEYWORDS_OF_SCHEMA_ORG = Map.of("id", "@id", "type", "@type");
    private static final int LONGEST_CHAIN = 200;
    private static final String NOTHING = "";

    private final @Nullable JsonLdContext outer;
    private final Map<String, String> terms = new HashMap<>();
    private @Nullable String vocabulary;
    private @Nullable String language;
    private boolean cleared;

    private JsonLdContext(@Nullable JsonLdContext outer) {
        this.outer = outer;
        if (outer != null) {
            vocabulary = outer.vocabulary;
            language = outer.language;
        }
    }

    /** The meanings inside an object that brings a context of its own. */
    JsonLdContext with(@Nullable JsonValue context) {
        if (context == null) {
            return this;
        }
        JsonLdContext inner = new JsonLdContext(this);
        inner.take(context);
        return inner;
    }

    private void take(JsonValue context) {
        switch (context) {
            case JsonValue.Null nothing -> {
                cleared = true;
                terms.clear();
                vocabulary = null;
                language = null;
            }
            case JsonValue.Str address -> remote(address.text());
            case JsonValue.Arr several -> several.values().forEach(this::take);
            case JsonValue.Obj local -> local.members().forEach(this::define);
        }
    }

    private void remote(String address) {
        if (SchemaOrg.isVocabulary(address.strip())) {
            vocabulary = SchemaOrg.NAMESPACE;
            terms.put("schema", SchemaOrg.NAMESPACE);
            terms.putAll(KEYWORDS_OF_SCHEMA_ORG);
        }
    }

    private void define(String term, JsonValue meaning) {
        switch (meaning) {
            case JsonValue.Str text -> define(term, text.text());
            case JsonValue.Obj definition -> {
                if (definition.members().get("@id") instanceof JsonValue.Str id) {
                    define(term, id.text());
                }
            }
            case JsonValue.Null nothing -> define(term, NOTHING);
            case JsonValue.Arr none -> {}
        }
    }

    private void define(String term, String meaning) {
        switch (term) {
            case "@vocab" -> vocabulary = meaning.isEmpty() ? null : meaning;
            case "@language" -> language = meaning;
            case "@base", "@version", "@import", "@propagate", "@protected" -> {}
            default -> terms.put(term, meaning);
        }
    }

    /** The language of texts that say none, or empty. */
    String language() {
        return language == null ? "" : language;
    }

    /** What a name means: a keyword, the bare name of a term of schema.org, or another IRI. Absent when it means nothing. */
    Optional<String> meaning(String name) {
        String meaning = expand(name, 0);
        return meaning.isEmpty() ? Optional.empty() : Optional.of(SchemaOrg.name(meaning));
    }

    private String expand(String name, int depth) {
        if (name.startsWith("@") || depth > 8) {
            return name.startsWith("@") ? name : NOTHING;
        }
        String defined = defined(name);
        if (defined != null) {
            return defined.equals(name) ? withPrefix(name) : expand(defined, depth + 1);
        }
        if (name.indexOf(':') >= 0) {
            return withPrefix(name);
        }
        return depth > 0 || vocabulary == null ? NOTHING : expandVocabulary(vocabulary) + name;
    }

    private String withPrefix(String name) {
        int colon = name.indexOf(':');
        if (colon < 0 || name.startsWith("//", colon + 1)) {
            return colon < 0 ? NOTHING : name;
        }
        String start = defined(name.substring(0, colon));
        return start == null || start.indexOf(':') < 0 ? name : start + name.substring(colon + 1);
    }

    private static String expandVocabulary(String vocabulary) {
        return SchemaOrg.isVocabulary(vocabulary) ? SchemaOrg.NAMESPACE : vocabulary;
    }

    private @Nullable String defined(String term) {
        int steps = 0;
        for (JsonLdContext at = this; at != null && steps < LONGEST_CHAIN; at = at.outer) {
            String meaning = at.terms.get(term);
            if (meaning != null || at.cleared) {
                return meaning;
            }
            steps++;
        }
        return null;
    }
}
