// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints how well decisions agree with labels, and every mistake. */
public final class Evaluation {
    private static final Path SAMPLES = Path.of("..", "shared", "samples");

    private final PrintStream out;

    private Evaluation(PrintStream out) {
        this.out = out;
    }

    /**
     * Evaluates the four parts of the labelled set, and a laboratory's bibliography where it is at hand.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        Evaluation evaluation = new Evaluation(System.out);
        LabelledSet development = LabelledSet.read("development");
        LabelledSet heldOut = LabelledSet.read("held-out");
        LabelledSet blind = LabelledSet.read("blind");
        LabelledSet fresh = LabelledSet.read("fresh");
        evaluation.print("development part", development);
        evaluation.print("held-out part", heldOut);
        evaluation.print("blind part", blind);
        evaluation.print("fresh part", fresh);
        evaluation.figures("all parts, each decided by itself", new Quality(development, heldOut, blind, fresh));
        if (Files.exists(SAMPLES.resolve("lab-publications.bib"))) {
            evaluation.print("bibliography of a laboratory", Laboratory.read(SAMPLES));
        } else {
            System.out.println("no bibliography of a laboratory: " + SAMPLES + " is absent");
        }
    }

    private void print(String title, LabelledSet set) {
        Quality quality = new Quality(set);
        figures(title, quality);
        print("wrong merges", quality.wrongMerges(), quality);
        print("missed merges", quality.missedMerges(), quality);
        out.println();
    }

    private void figures(String title, Quality quality) {
        out.printf("%s: %d mentions of %d people%n%s", title, quality.mentions(), quality.people(), quality.table());
    }

    private void print(String what, List<String> cases, Quality quality) {
        out.println("  " + what + ": " + cases.size());
        for (String mistake : cases) {
            out.println("    " + mistake);
            List<String> slugs = Quality.slugs(mistake);
            if (what.startsWith("wrong")) {
                quality.identities().merges(slugs.get(0)).forEach(it -> out.println("      " + it));
                continue;
            }
            slugs.stream().skip(1).limit(3).forEach(slug -> why(slugs.get(0), slug, quality));
        }
    }

    private void why(String one, String other, Quality quality) {
        quality.identities().why(one, other).stream()
                .limit(2)
                .forEach(it -> out.println("      " + it.verdict() + " " + it.score() + ": " + it.evidence()));
    }
}
