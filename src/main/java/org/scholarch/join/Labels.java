// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Label;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Topic;
import org.scholarch.vocab.Slug;

/** Joins the parts of two documents that are labels and little else. */
final class Labels {

    static List<Membership> memberships(List<Membership> one, List<Membership> other, boolean translated) {
        return aligned(
                one,
                other,
                translated,
                Membership::label,
                (it, label) -> new Membership(it.label().and(label), it.at()));
    }

    static List<Chair> chairs(List<Chair> one, List<Chair> other, boolean translated) {
        return aligned(
                one,
                other,
                translated,
                Chair::label,
                (it, label) -> new Chair(it.label().and(label), it.at()));
    }

    /** Topics stand in the alphabetical order of each language, so that only equal words are one topic. */
    static List<Topic> topics(List<Topic> one, List<Topic> other) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (List<Topic> list : List.of(one, other)) {
            list.forEach(topic -> topics.merge(
                    Slug.of(topic.label().first()),
                    topic,
                    (before, same) -> new Topic(before.label().and(same.label()), before.at())));
        }
        return List.copyOf(topics.values());
    }

    static List<Paragraph> paragraphs(List<Paragraph> one, List<Paragraph> other) {
        return Bag.union(one, other, Paragraph::text, (before, same) -> before);
    }

    /** In two languages, as many labels on both pages are the same ones in the same order. */
    private static <T> List<T> aligned(
            List<T> one, List<T> other, boolean translated, Function<T, Label> label, BiFunction<T, Label, T> with) {
        if (translated && one.size() == other.size()) {
            List<T> both = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                both.add(with.apply(one.get(i), label.apply(other.get(i))));
            }
            return both;
        }
        return Bag.union(
                one, other, it -> label.apply(it).first(), (before, same) -> with.apply(before, label.apply(same)));
    }

    private Labels() {}
}
