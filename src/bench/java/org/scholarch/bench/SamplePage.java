// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholarch.problem.Location;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Source;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;

/** An invented researcher with 28 works and 27 students: as the text of a directory page of about 40 KB, and as records. */
final class SamplePage {
    private static final int WORKS = 28;
    private static final int STUDENTS = 27;
    private static final String NAME = "Ada Quillfeather";
    private static final String[] WORDS =
            ("we show that a small model of the learned dynamics can recover structure from noisy "
                            + "recordings and that its errors are explained by the naïve choice of prior over sequences")
                    .split(" ");
    private static final String[] FAMILIES = {
        "Bracher", "Ortiz", "Lindqvist", "Okafor", "Tremblay", "Haddad", "Señor", "Zhu"
    };

    private final Random random = new Random(1);
    private final List<Publication> works = new ArrayList<>();
    private final List<Supervision> students = new ArrayList<>();

    private SamplePage() {
        for (int i = 0; i < WORKS; i++) {
            works.add(work(i));
        }
        for (int i = 0; i < STUDENTS; i++) {
            students.add(student(i));
        }
    }

    /** The page as UTF-8. */
    static byte[] text() {
        return PageText.of(profile()).getBytes(StandardCharsets.UTF_8);
    }

    /** What the page says. */
    static Profile profile() {
        SamplePage page = new SamplePage();
        return new Profile(
                List.of(new Source(origin(), Language.EN)),
                Person.of(NAME, at(3)),
                List.of(new Membership(label("Core Academic Member"), at(5))),
                List.of(new Chair(label("Canada CIFAR AI Chair"), at(6))),
                List.of(
                        new Appointment(
                                label("Associate Professor"),
                                Organization.of("North University"),
                                Optional.of(label("Department of Mathematics and Statistics")),
                                Optional.empty(),
                                at(7)),
                        new Appointment(
                                label("Visiting Researcher"),
                                Organization.of("Example Corporation"),
                                Optional.empty(),
                                Optional.empty(),
                                at(8))),
                List.of(
                        new Topic(label("Computational Neuroscience"), at(10)),
                        new Topic(label("Recurrent Neural Networks"), at(11))),
                List.of(new Paragraph(new Text(page.sentence(120), Language.EN), at(15))),
                page.students,
                List.of(),
                page.works);
    }

    static Origin origin() {
        return new Origin(
                "ada-quillfeather.txt", "ada-quillfeather", "0".repeat(64), Optional.empty(), Optional.empty());
    }

    private static Label label(String value) {
        return Label.of(value, Language.EN);
    }

    private static Location at(int line) {
        return new Location("ada-quillfeather.txt", line);
    }

    private Publication work(int number) {
        List<Mention> authors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String family = FAMILIES[random.nextInt(FAMILIES.length)];
            authors.add(Mention.of((char) ('A' + (number + 7 * i) % 26) + ". " + family, at(1)));
        }
        String title = sentence(9).replace(".", ": a study in " + (number + 2) + " parts");
        return Publication.listed(
                Text.of(title),
                authors.stream().distinct().toList(),
                Optional.of(new Abstract(new Text(sentence(210), Language.EN), false, at(1))),
                at(1));
    }

    private static Supervision student(int number) {
        boolean shared = number % 3 == 0;
        return new Supervision(
                label("PhD"),
                Optional.of(Level.of("doctorate")),
                Optional.of(Organization.of("North University")),
                SupervisorPart.PRINCIPAL,
                shared ? List.of(new Supervisors(SupervisorPart.CO, List.of(), at(1))) : List.of(),
                Optional.empty(),
                Term.CURRENT,
                at(1));
    }

    private String sentence(int words) {
        var sentence = new StringBuilder("Here");
        for (int i = 0; i < words; i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.append('.').toString();
    }
}
