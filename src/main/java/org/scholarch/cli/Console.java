// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.problem.Severity;
import org.scholarch.publish.Outcome;
import org.scholarch.report.Report;
import org.scholarch.report.ReportFormat;
import org.scholarch.vocab.Minter;

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

    /** Writes the whole report of a run as data, and answers its exit code. */
    int report(Outcome outcome, ReportFormat format, boolean quiet) {
        format.write(outcome.report(), data);
        if (data.checkError()) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write to standard output.");
        }
        if (!quiet) {
            say(summary(outcome));
        }
        return outcome.failed() ? 1 : 0;
    }

    /** Prints what a run noticed, remarks left out, and answers its exit code. */
    int outcome(Outcome outcome, boolean quiet) {
        List<Problem> problems = outcome.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
        List<Problem> first = problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
        ReportFormat.TEXT.write(new Report(Map.of(), first), talk);
        if (problems.size() > MOST_PROBLEMS) {
            say("… and " + (problems.size() - MOST_PROBLEMS) + " more; 'build' writes all of them to report.json.");
        }
        if (!quiet) {
            say(summary(outcome));
        }
        return outcome.failed() ? 1 : 0;
    }

    /** Says so when what is written can be reached from this machine alone. */
    void warnOf(Minter minter) {
        if (minter.base().equals(Minter.DEFAULT_BASE)) {
            say("All addresses begin with " + minter.base()
                    + ", which means this machine alone: before the result is put on the"
                    + " web, give the public address with --base or in scholarch.yaml.");
        }
    }

    void failure(ScholarchException exception) {
        say("scholarch: " + exception.code().id() + " " + exception.getMessage() + " "
                + exception.code().advice());
    }

    private static String summary(Outcome outcome) {
        Outcome.Counts counts = outcome.counts();
        return String.format(
                Locale.ROOT,
                "%,d profiles from %,d documents: %,d supervisions, %,d publications, %,d statements. %s",
                counts.profiles(),
                counts.documents(),
                counts.supervisions(),
                counts.publications(),
                counts.statements(),
                problems(outcome));
    }

    private static String problems(Outcome outcome) {
        return count(outcome, Severity.ERROR, "error") + ", " + count(outcome, Severity.WARNING, "warning") + ", "
                + count(outcome, Severity.INFO, "remark") + ".";
    }

    private static String count(Outcome outcome, Severity severity, String noun) {
        long count = outcome.problems().stream()
                .filter(it -> it.severity() == severity)
                .count();
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
