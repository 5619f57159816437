// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as pages and people write them, and worse. */
final class TextArbitraries {
    /** Texts that some notation takes for something else, or loses. */
    private static final List<String> ODD = List.of(
            "2024",
            "2024-01-01",
            "1e3",
            "0x1F",
            "007",
            "1_000",
            "12:30",
            ".5",
            "+1",
            "-",
            "--",
            "---",
            "...",
            "no",
            "No",
            "y",
            "on",
            "true",
            "null",
            "~",
            "NaN",
            ".inf",
            "a: b",
            "a:b",
            "a:",
            ": a",
            "a # b",
            "#a",
            "a #",
            " a",
            "a ",
            "\u00A0a",
            "'a'",
            "\"a\"",
            "it's",
            "\"",
            "\\",
            "\\n",
            "a\nb",
            "\n",
            "a\tb",
            "[a]",
            "{a}",
            "{",
            "a, b",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "> a",
            "%a",
            "@a",
            "`a`",
            "?",
            "? a",
            "- a",
            "=",
            "<<",
            "é",
            "e\u0301",
            "\u0301",
            "𝒜",
            "👩‍🔬",
            "\u2028",
            "a\u2028b",
            "\u2029",
            "\u0085",
            "a\u0085b",
            "\u0092",
            "\u007F",
            "\uFEFF",
            "a\uFEFF",
            "\u200B",
            "\u202Eabc",
            "\uE000",
            "\uFFFD",
            "李小龍",
            "عربي",
            "</script>",
            "${x}",
            "=1+2",
            "$schema",
            "a  b ".repeat(60) + "c",
            "word ".repeat(60) + "end",
            "x".repeat(300),
            "y" + " z".repeat(200),
            "# " + "h ".repeat(99) + "i",
            "- " + "item ".repeat(40) + "end",
            "w ".repeat(80),
            "a: b ".repeat(50) + "c",
            "é\u00A0: ".repeat(60) + "f");

    static Arbitrary<String> text() {
        Arbitrary<String> odd = Arbitraries.of(ODD).filter(it -> !isBlank(it));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12).filter(TextArbitraries::isReadable);
        Arbitrary<String> plain = Arbitraries.strings()
                .withChars("ab é'\":#-,.&0")
                .ofMaxLength(20)
                .filter(it -> !isBlank(it));
        return Arbitraries.frequencyOf(Tuple.of(3, odd), Tuple.of(1, any), Tuple.of(3, plain));
    }

    /** Text in one line, in which nobody can see a way to be reached. */
    static Arbitrary<String> line() {
        return text().filter(it -> it.indexOf('\n') < 0
                && it.codePoints().noneMatch(point -> Character.isDigit(point) || point == '@' || point == '＠'));
    }

    private static boolean isBlank(String text) {
        return !text.codePoints().anyMatch(point -> " \t\n\u000B\f\r".indexOf(point) < 0);
    }

    /** What a reader of pages may leave in a text. */
    private static boolean isReadable(String text) {
        return !isBlank(text)
                && text.codePoints()
                        .noneMatch(point -> (point < ' ' && point != '\n' && point != '\t')
                                || Character.getType(point) == Character.SURROGATE
                                || point == 0xFFFE
                                || point == 0xFFFF);
    }

    static List<String> odd() {
        return ODD;
    }

    private TextArbitraries() {}
}
