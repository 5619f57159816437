// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SmallLettersTest {
    @Property(tries = 300)
    void theyAreJavasOwn(
            @ForAll @StringLength(max = 12) String text, @ForAll @Chars({'İ', 'I', 'Σ', 'ß', 'é'}) char letter) {
        String both = letter + text + letter;
        assertEquals(both.toLowerCase(Locale.ROOT), SmallLetters.of(both));
    }

    @Test
    void memoryGrowsWithTheLengthAlone() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String text = "İ".repeat(100_000);
        long before = threads.getCurrentThreadAllocatedBytes();
        assertEquals(200_000, SmallLetters.of(text).length());
        long made = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(made < 100L * text.length(), made + " bytes");
    }
}
