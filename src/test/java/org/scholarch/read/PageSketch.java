// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
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

/** Writes a page and, line by line, the facts that reading it must give back. */
final class PageSketch {
    private final StringBuilder text = new StringBuilder();
    private final PageTongue tongue;
    private final String name;
    private int line;

    private final List<Membership> memberships = new ArrayList<>();
    private final List<Chair> chairs = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Paragraph> biography = new ArrayList<>();
    private final List<Supervision> supervisions = new ArrayList<>();
    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    PageSketch(PageTongue tongue, String name) {
        this.tongue = tongue;
        this.name = name;
        lines(tongue.portrait(name), "", name, "");
    }

    String text() {
        return text.toString();
    }

    Profile profile() {
        return new Profile(
                List.of(new Source(Pages.ORIGIN, tongue.language())),
                Person.of(name, at(3)),
                memberships,
                chairs,
                appointments,
                topics,
                biography,
                supervisions,
                enrolments,
                publications);
    }

    /** Each problem that reading must report, as its code and line. */
    List<String> problems() {
        return problems;
    }

    /** What {@link #problems} are, of a reading. */
    static List<String> problems(Reading reading) {
        return reading.problems().stream()
                .map(it -> problem(it.code(), it.location().line()))
                .toList();
    }

    private static String problem(ProblemCode code, int line) {
        return code + " " + line;
    }

    private void report(ProblemCode code) {
        problems.add(problem(code, line));
    }

    private Label label(String value) {
        return Label.of(value, tongue.language());
    }

    private static Location at(int line) {
        return new Location(Pages.ORIGIN.file(), line);
    }

    private void lines(String... lines) {
        for (String each : lines) {
            text.append(each).append('\n');
            line++;
        }
    }

    void membership(String label) {
        lines(label);
        memberships.add(new Membership(label(label), at(line)));
    }

    void chair(String label) {
        lines(label);
        chairs.add(new Chair(label(label), at(line)));
    }

    void post(String rank, String organization, Optional<String> unit) {
        lines(rank + ", " + organization + unit.map(it -> ", " + it).orElse(""));
        appointments.add(new Appointment(
                label(rank), Organization.of(organization), unit.map(this::label), Optional.empty(), at(line)));
    }

    /** An office in the institute and a post elsewhere, in one line. */
    void twoPosts(String rank, String organization, Optional<String> unit) {
        int comma = tongue.office().indexOf(',');
        post(tongue.office() + ", Mila, " + rank, organization, unit);
        Appointment post = appointments.removeLast();
        appointments.add(new Appointment(
                label(tongue.office().substring(0, comma)),
                Organization.of("Mila"),
                Optional.of(label(tongue.office().substring(comma + 2))),
                Optional.empty(),
                at(line)));
        appointments.add(new Appointment(label(rank), post.organization(), post.unit(), Optional.empty(), at(line)));
    }

    /** An organisation of which nobody says what it is to the person. */
    void bareOrganization(String organization) {
        lines(organization);
        report(ProblemCode.HEADER_ORGANIZATION_BARE);
    }

    void enrolment(String role, Level level, String affiliation, List<LabelLine> labels) {
        lines(role + " - " + affiliation);
        int own = line;
        List<Supervisors> supervisors = labels.stream().map(this::supervisors).toList();
        enrolments.add(new Enrolment(
                label(role),
                Optional.of(level),
                Optional.of(Organization.of(affiliation)),
                supervisors,
                Term.CURRENT,
                at(own)));
    }

    void topics(List<String> labels) {
        lines(tongue.topics());
        for (String label : labels) {
            lines(label);
            topics.add(new Topic(label(label), at(line)));
        }
    }

    void biography(List<String> paragraphs) {
        lines("", tongue.biography());
        for (String paragraph : paragraphs) {
            lines("", paragraph);
            biography.add(new Paragraph(new Text(paragraph, tongue.language()), at(line)));
        }
    }

    void students() {
        lines("", tongue.students(), "");
    }

    void publications() {
        lines("", "Publications", "");
    }

    void student(String role, Level level, Optional<String> affiliation, Optional<LabelLine> label) {
        lines(role + affiliation.map(it -> " - " + it).orElse(""));
        int own = line;
        List<Supervisors> others = label.stream().map(this::supervisors).toList();
        boolean owner =
                label.filter(it -> it.part() == SupervisorPart.PRINCIPAL).isEmpty();
        SupervisorPart part = owner ? SupervisorPart.PRINCIPAL : SupervisorPart.CO;
        supervisions.add(new Supervision(
                label(role),
                Optional.of(level),
                affiliation.map(Organization::of),
                part,
                others,
                Optional.empty(),
                Term.CURRENT,
                at(own)));
    }

    private Supervisors supervisors(LabelLine label) {
        List<String> forms = label.part() == SupervisorPart.CO ? tongue.co() : tongue.principal();
        String words = forms.get(line % forms.size());
        lines(label.names().isEmpty() ? words : words + " " + String.join(", ", label.names()));
        return label.supervisors(at(line));
    }

    /**
     * A work.
     *
     * @param more how many authors are left out behind the last name; 0 when nothing says so
     */
    void publication(String title, List<String> names, int more, Optional<String> summary) {
        lines(title);
        publications.add(block(title, names, more, summary));
    }

    /** The same block as the last one once more, which is reported and no further work. */
    void repeatedPublication() {
        Publication last = publications.getLast();
        lines(last.title().value());
        report(ProblemCode.PUBLICATION_REPEATED);
        List<String> names = last.authors().stream().map(Mention::name).toList();
        block(last.title().value(), names, 0, last.summary().map(it -> it.text().value()));
    }

    /** Whether the next line could be an author of the last work. */
    boolean isOpen() {
        return publications.getLast().summary().isEmpty();
    }

    /** A title that could be a name: it is taken as a title and reported. */
    void doubtfulTitle(String title) {
        publication(title, List.of(), 0, Optional.empty());
        report(ProblemCode.PUBLICATION_LINE_AMBIGUOUS);
    }

    private Publication block(String title, List<String> names, int more, Optional<String> summary) {
        int own = line;
        List<Mention> authors = new ArrayList<>();
        for (String each : names) {
            boolean last = more > 0 && authors.size() == names.size() - 1;
            String mark = tongue.overflows().get(more % tongue.overflows().size());
            lines(last ? each + " " + String.format(Locale.ROOT, mark, more) : each);
            authors.add(Mention.of(each, at(line)));
        }
        summary.ifPresent(it -> lines(marked(it)));
        return Publication.listed(Text.of(title), authors, summary.map(this::read), at(own));
    }

    private String marked(String summary) {
        int at = Math.min(140, summary.length());
        return summary.substring(0, at) + tongue.seeMore() + summary.substring(at);
    }

    private Abstract read(String summary) {
        return new Abstract(new Text(summary, Lexicon.BUILT_IN.guess(summary)), !summary.endsWith("."), at(line));
    }
}
