// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Running text in one language.
 *
 * @param lang its language tag, empty when it has none
 * @param paragraphs one or more
 */
record Prose(String lang, List<String> paragraphs) {

    /** Texts with an empty line between their paragraphs, by language; the language of the pages comes first. */
    static List<Prose> of(List<Text> texts) {
        Map<String, List<String>> paragraphs = new LinkedHashMap<>();
        texts.stream().sorted(Text.PREFERENCE).forEach(text -> {
            for (String paragraph : text.value().split("\\n\\s*\\n", -1)) {
                if (!paragraph.isBlank()) {
                    paragraphs
                            .computeIfAbsent(text.lang(), lang -> new ArrayList<>())
                            .add(paragraph.strip());
                }
            }
        });
        return paragraphs.entrySet().stream()
                .map(entry -> new Prose(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** What the language is called by those who speak it; empty when the text has none. */
    String language() {
        Locale locale = Locale.forLanguageTag(lang);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
