// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Topic;

/** Reads the research topics, one a line. A blank line ends them. */
final class TopicReader implements SectionReader {
    private final Language language;
    private final Findings findings;
    private final List<Topic> topics = new ArrayList<>();
    private boolean ended;

    TopicReader(Words words, Findings findings) {
        this.language = words.language();
        this.findings = findings;
    }

    List<Topic> topics() {
        return topics;
    }

    @Override
    public void take(Line line) {
        ended |= line.afterBlank() && !topics.isEmpty();
        if (ended) {
            String message = "The line " + Excerpt.of(line.text()) + " stands behind the topics, under no heading.";
            findings.add(ProblemCode.LINE_UNEXPLAINED, line.number(), message);
        } else {
            topics.add(new Topic(Label.of(line.text(), language), findings.at(line.number())));
        }
    }
}
