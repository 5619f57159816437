// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Period;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Source;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;

/** Two invented profiles with everything that profiles can hold. */
final class FullProfile {
    private static final Location AT = new Location("ada-moreau.yaml", 1);

    static final Profile RESEARCHER = new Profile(
            List.of(
                    source("ada-moreau.txt", Optional.of(LocalDate.of(2026, 11, 20)), Language.EN),
                    source("fr/ada-moreau.txt", Optional.empty(), Language.FR)),
            new Person(
                    "Ada Moreau",
                    Optional.of("Ada"),
                    Optional.of("Moreau"),
                    List.of("A. Moreau", "Ada Moreau"),
                    identifiers("orcid:0000-0002-1825-0097", "https://example.com/ada"),
                    AT),
            List.of(new Membership(both("Core Member", "Membre principale"), AT)),
            List.of(new Chair(both("Chair in Waves", "Chaire des ondes"), AT)),
            posts(),
            List.of(new Topic(both("Waves", "Ondes"), AT), new Topic(Label.of("waves", Language.EN), AT)),
            List.of(
                    new Paragraph(new Text("One.", Language.EN), AT),
                    new Paragraph(new Text("Un.", Language.FR), AT),
                    new Paragraph(new Text("Two.", Language.EN), AT)),
            supervisions(),
            List.of(),
            works());

    static final Profile STUDENT = new Profile(
            List.of(source("mia-stone.txt", Optional.empty(), Language.UNKNOWN)),
            Person.of("Mia Stone", AT),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Enrolment(
                    Label.of("PhD", Language.EN),
                    Level.find("doctorate"),
                    Optional.of(lake()),
                    List.of(
                            new Supervisors(SupervisorPart.PRINCIPAL, List.of(mention("Ada Moreau")), AT),
                            new Supervisors(
                                    SupervisorPart.CO,
                                    List.of(mention("Otto Ohm"), Mention.withheld(AT), Mention.withheld(AT)),
                                    AT),
                            new Supervisors(SupervisorPart.CO, List.of(), AT),
                            new Supervisors(SupervisorPart.CO, List.of(), AT)),
                    Term.CURRENT,
                    AT)),
            List.of(new Publication(
                    new Text("Undertow in the bay", Language.UNKNOWN),
                    List.of(mention("Zoe Rand"), mention("Mia Stone")),
                    true,
                    Optional.empty(),
                    List.of(),
                    Optional.of("2024-02-29"),
                    Optional.empty(),
                    AT)));

    private static List<Appointment> posts() {
        return List.of(
                new Appointment(
                        both("Associate Professor", "Professeure agrégée"),
                        lake(),
                        Optional.of(both("Department of Waves", "Département des ondes")),
                        Period.of(Optional.of("2011-07"), Optional.of("2030")),
                        AT),
                new Appointment(
                        Label.of("Lecturer", Language.EN),
                        Organization.of("Harbour College"),
                        Optional.empty(),
                        Period.of(Optional.of("2008"), Optional.of("2011-06-30")),
                        AT));
    }

    private static List<Supervision> supervisions() {
        Supervision named = new Supervision(
                both("PhD", "Doctorat"),
                Level.find("doctorate"),
                Optional.of(lake()),
                SupervisorPart.PRINCIPAL,
                List.of(new Supervisors(SupervisorPart.CO, List.of(mention("Otto Ohm"), mention("Otto Ohm")), AT)),
                Optional.of(mention("Eva Lund")),
                new Term(
                        Status.COMPLETED,
                        Period.of(Optional.of("2012-09-01"), Optional.of("2016")),
                        Optional.of(new Text("On Ripples", Language.EN))),
                AT);
        Supervision withheld = new Supervision(
                Label.of("Apprentice", Language.EN),
                Optional.empty(),
                Optional.empty(),
                SupervisorPart.CO,
                List.of(new Supervisors(SupervisorPart.PRINCIPAL, List.of(Mention.withheld(AT)), AT)),
                Optional.of(Mention.withheld(AT)),
                Term.CURRENT,
                AT);
        return List.of(named, withheld);
    }

    private static List<Publication> works() {
        return List.of(
                new Publication(
                        new Text("Ripples in the long run", Language.UNKNOWN),
                        List.of(mention("Eva Lund"), mention("Ada Moreau")),
                        true,
                        Optional.of(new Abstract(new Text("A stone.", Language.EN), false, AT)),
                        identifiers("doi:10.1000/182", "arxiv:2104.00001"),
                        Optional.of("2015-04"),
                        Optional.of("Journal of Waves"),
                        AT),
                new Publication(
                        new Text("Foam upon the waters", Language.UNKNOWN),
                        List.of(Mention.withheld(AT), mention("Ada Moreau"), mention("Otto Ohm")),
                        true,
                        Optional.empty(),
                        List.of(),
                        Optional.of("2017"),
                        Optional.empty(),
                        AT),
                new Publication(
                        new Text("On a list without its owner", Language.UNKNOWN),
                        List.of(mention("Otto Ohm")),
                        true,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        AT));
    }

    private static Organization lake() {
        return new Organization(
                new Label(List.of(Text.of("Université du Lac"), new Text("Lake University", Language.EN))),
                identifiers("https://ror.org/0zzzzzz99"));
    }

    private static Mention mention(String name) {
        return name.equals("Eva Lund")
                ? new Mention(
                        name,
                        List.of(new Identifier(Scheme.WIKIDATA, "Q42"), new Identifier(Scheme.PAGE, "eva-lund")),
                        AT)
                : Mention.of(name, AT);
    }

    private static Label both(String english, String french) {
        return Label.of(english, Language.EN).and(Label.of(french, Language.FR));
    }

    private static List<Identifier> identifiers(String... texts) {
        return List.of(texts).stream()
                .map(text -> Identifier.of(text).orElseThrow())
                .toList();
    }

    private static Source source(String file, Optional<LocalDate> retrieved, Language language) {
        String slug = file.substring(file.lastIndexOf('/') + 1).replace(".txt", "");
        return new Source(new Origin(file, slug, "0".repeat(64), Optional.empty(), retrieved), language);
    }

    private FullProfile() {}
}
