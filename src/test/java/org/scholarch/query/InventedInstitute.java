// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Matcher;

/** A small institute by chance, in the shape of {@code tiny.ttl}: many ties, things that are said twice, things that are missing. */
final class InventedInstitute {
    private static final int PEOPLE = 11;
    private static final int ORGANIZATIONS = 4;
    private static final int TOPICS = 4;
    private static final List<String> LEVELS = List.of("doctorate", "masters-research", "undergraduate");

    private final Random random;
    private final StringBuilder turtle = new StringBuilder("""
            BASE <https://example.org/>
            PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX sup: <https://w3id.org/scholarch/supervision#>
            PREFIX who: <https://w3id.org/scholarch/identity#>
            """);
    private final List<List<List<Integer>>> joint = new ArrayList<>();

    private InventedInstitute(long seed) {
        this.random = new Random(seed);
    }

    /** One of them, as Turtle. */
    static String turtle(long seed) {
        var institute = new InventedInstitute(seed);
        institute.things();
        institute.works();
        institute.supervisions();
        institute.decisions();
        return institute.turtle.toString();
    }

    private void things() {
        for (int i = 0; i < PEOPLE; i++) {
            say("<person/p{}> a foaf:Person ; foaf:name \"N{}\"", i, random.nextInt(5));
            for (int j = random.nextInt(3); j > 0; j--) {
                say("<person/p{}> foaf:topic_interest <topic/t{}>", i, random.nextInt(TOPICS));
            }
            for (int j = random.nextInt(3); j > 0; j--) {
                String post = "<appointment/p" + i + "-" + j + "> org:member <person/p" + i + "> ";
                int organization = random.nextInt(ORGANIZATIONS);
                say(
                        "{} ; schema:affiliation <organization/o{}> ; org:organization <organization/o{}> ; a org:Membership {}",
                        post,
                        organization,
                        organization,
                        random.nextInt(4) == 0 ? "" : ", schema:OrganizationRole");
            }
        }
        for (int i = 0; i < ORGANIZATIONS; i++) {
            say("<organization/o{}> foaf:name \"O{}\"@en , \"Ô{}\"@fr", i, i, ORGANIZATIONS - i);
        }
        for (int i = 0; i < TOPICS; i++) {
            say("<topic/t{}> skos:prefLabel \"T{}\"@en , \"Té{}\"@fr", i, random.nextInt(2), i);
        }
    }

    private void works() {
        for (int i = 0; i < PEOPLE; i++) {
            List<List<Integer>> row = new ArrayList<>();
            for (int j = 0; j < PEOPLE; j++) {
                row.add(new ArrayList<>());
            }
            joint.add(row);
        }
        for (int work = 0; work < 12; work++) {
            List<Integer> authors = random.ints(1 + random.nextInt(4), 0, PEOPLE)
                    .distinct()
                    .boxed()
                    .toList();
            for (int one : authors) {
                say("<publication/w{}> schema:author <person/p{}>", work, one);
                for (int other : authors) {
                    joint.get(one).get(other).add(work);
                }
            }
        }
        for (int one = 0; one < PEOPLE; one++) {
            for (int other = one + 1; other < PEOPLE; other++) {
                collaboration(one, other, joint.get(one).get(other));
            }
        }
    }

    private void collaboration(int one, int other, List<Integer> works) {
        if (!works.isEmpty()) {
            var list = new StringJoiner(" , ");
            works.forEach(work -> list.add("<publication/w" + work + ">"));
            say("<person/p{}> coa:coAuthor <person/p{}>", one, other);
            say("<person/p{}> coa:coAuthor <person/p{}>", other, one);
            say(
                    "<collaboration/{}-{}> coa:member <person/p{}> , <person/p{}> ; coa:publicationCount {} ; coa:publication {}",
                    one,
                    other,
                    one,
                    other,
                    works.size(),
                    list);
        }
    }

    private void supervisions() {
        for (int i = 0; i < 14; i++) {
            String it = "<supervision/s" + i + ">";
            say("{} a sup:Supervision ; sup:participation <#{}a> , <#{}b>", it, i, i);
            say("<#{}a> sup:role sup:role-co-supervisor ; sup:disclosure sup:disclosure-not-stated", i);
            say("<#{}b> sup:role sup:role-supervisee ; sup:disclosure sup:disclosure-named", i);
            int supervisor = random.nextInt(PEOPLE);
            if (random.nextBoolean()) {
                say("<#{}b> sup:agent <person/p{}>", i, supervisor);
            }
            sometimes("{} sup:principalSupervisor <person/p{}>", it, supervisor);
            sometimes("{} sup:coSupervisor <person/p{}>", it, random.nextInt(PEOPLE));
            sometimes("{} sup:coSupervisor <person/p{}>", it, supervisor);
            sometimes("{} sup:supervisee <person/p{}>", it, random.nextInt(PEOPLE));
            sometimes("{} sup:shared {}", it, random.nextBoolean());
            sometimes("{} sup:shared {}", it, random.nextBoolean());
            sometimes("{} sup:level sup:level-{}", it, LEVELS.get(random.nextInt(LEVELS.size())));
            sometimes("{} sup:level sup:level-{}", it, LEVELS.get(random.nextInt(LEVELS.size())));
            sometimes("{} sup:institution <organization/o{}>", it, random.nextInt(ORGANIZATIONS));
        }
        say("sup:level-doctorate skos:prefLabel \"doctoral study\"@en , \"doctorat\"@fr");
    }

    private void decisions() {
        for (int i = 0; i < 12; i++) {
            say(
                    "<decision/d{}> who:verdict who:verdict-{} ; who:first <person/p{}> ; who:second <person/p{}> ; "
                            + "who:firstName \"A{}\" ; who:secondName \"B{}\" ; prov:wasAttributedTo who:rule ; who:evidence \"e\"",
                    i,
                    List.of("same", "suspect", "different").get(random.nextInt(3)),
                    random.nextInt(4),
                    random.nextInt(PEOPLE),
                    random.nextInt(3),
                    i);
            sometimes("<decision/d{}> who:score {}.{}", i, random.nextInt(3), random.nextInt(2));
        }
    }

    private void sometimes(String statement, Object... values) {
        if (random.nextBoolean()) {
            say(statement, values);
        }
    }

    /** Says a statement; each pair of braces stands for a value. */
    private void say(String statement, Object... values) {
        String said = statement;
        for (Object value : values) {
            said = said.replaceFirst("\\{}", Matcher.quoteReplacement(value.toString()));
        }
        turtle.append(said).append(" .\n");
    }
}
