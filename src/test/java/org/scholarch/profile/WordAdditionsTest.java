// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordAdditionsTest {
    /** What stands for the settings of a run is made of it, and the next run is another process. */
    @Test
    void wordsStayInTheirOrder() {
        Map<String, List<WordEntry>> kinds = new LinkedHashMap<>();
        for (int i = 20; i > 0; i--) {
            kinds.put("kind-" + i, List.of());
        }
        Map<Language, Map<String, List<WordEntry>>> words = new LinkedHashMap<>();
        words.put(Language.FR, kinds);
        words.put(Language.EN, kinds);
        words.put(Language.UNKNOWN, kinds);
        assertEquals("WordAdditions[words=" + words + "]", new WordAdditions(words).toString());
    }
}
