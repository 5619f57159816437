// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ScholarchException;
import org.scholarch.problem.Severity;
import org.scholarch.publish.Outcome;

/** Where a command speaks: data on one stream, talk on the other. */
final class Console {
    private static final int MOST_PROBLEMS = 200;

    private final PrintStream data;
    private final PrintStream talk;

    Console(PrintStream data, PrintStream talk) {
        this.data = data;
        this.talk = talk;
    }

    /** The stream of data. */
    PrintStream data() {
        return data;
    }

    /** The stream of talk. */
    PrintStream talk() {
        return talk;
    }

    void say(String line) {
        talk.println(line);
    }

    /** Prints the errors and warnings of a run, at most 200 of them, and how many there were; answers its exit code. */
    int outcome(Outcome outcome, boolean quiet) {
        outcome.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .limit(MOST_PROBLEMS)
                .map(Problem::toString)
                .forEach(talk::println);
        if (!quiet) {
            say(summary(outcome));
        }
        return outcome.failed() ? 1 : 0;
    }

    void failure(ScholarchException exception) {
        say("scholarch: " + exception.code().id() + " " + exception.getMessage() + " "
                + exception.code().advice());
    }

    private static String summary(Outcome outcome) {
        Outcome.Counts counts = outcome.counts();
        return String.format(
                Locale.ROOT,
                "%,d of %,d documents are profiles: %,d supervisions, %,d publications, %,d statements. %s",
                counts.profiles(),
                counts.documents(),
                counts.supervisions(),
                counts.publications(),
                counts.statements(),
                problems(outcome));
    }

    private static String problems(Outcome outcome) {
        long errors = count(outcome, Severity.ERROR);
        long warnings = count(outcome, Severity.WARNING);
        long remarks = count(outcome, Severity.INFO);
        return errors + " errors, " + warnings + " warnings, " + remarks + " remarks.";
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.problems().stream()
                .filter(it -> it.severity() == severity)
                .count();
    }
}
