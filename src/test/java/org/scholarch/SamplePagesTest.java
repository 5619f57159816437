// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers see of the forms of source that the sample institute has: one thing once, whatever languages and pages it stands in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePagesTest {
    private final ServedSample sample = new ServedSample();

    @AfterAll
    void close() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            person/mirela-stoyanescu-park   | >Assistant Professor</a> <span class="also" lang="fr">Professeure adjointe</span>
            person/mirela-stoyanescu-park   | <p class="language" lang="fr">Français</p>
            person/mirela-stoyanescu-park   | <p lang="fr">Mirela Stoyanescu-Park démontre
            person/mirela-stoyanescu-park   | >PhD</a> <span class="also" lang="fr">Doctorat</span>
            person/mirela-stoyanescu-park   | The abstract is cut here
            person/caoimhe-ndiaye-wetherall | since 2012-07
            person/caoimhe-ndiaye-wetherall | >Time Series</a> <span class="also" lang="fr">Séries temporelles</span>
            person/caoimhe-ndiaye-wetherall | href="https://orcid.org/0000-0002-1825-0097"
            person/caoimhe-ndiaye-wetherall | 2017-09 – 2022-05, completed
            person/caoimhe-ndiaye-wetherall | <time>2023-11</time>
            person/yevhenia-oduya-brightwater | Євгенія Одуя-Брайтвотер
            person/yevhenia-oduya-brightwater | 2016 – 2021
            person/tindra-mokoena-vasseur   | href="https://doi.org/10.5555/scholarch-sample.11"
            person/solveig-adeyemi-thorne   | >Joint PhD</a>
            person/marit-saebjornsen-cloutier | not named on the page
            person/rasmus-ekwueme-holm      | >Petronella Szabó-Wray</a>
            person/fiadh-ohanrahan-sol      | Also <span>Fiadh O'Hanrahan-Sol</span>
            publication/grasping-by-ear-sound-as-a-sense-for-manipulation | A gripper hears whether it holds
            organization/kestrelmoor-analytics | Research Intern
            organization/mcgill-university  | href="https://ror.org/01pxwe438"
            topic/computer-vision           | <span lang="fr">Vision par ordinateur</span>
            supervision/mirela-stoyanescu-park/phd-universite-de-montreal-alone | <span lang="en">doctoral study</span> <span class="also" lang="fr">doctorat</span>
            people                          | <span class="note">Assistant Professor</span>
            people                          | <span class="note">Joint PhD</span>
            """)
    void pageShows(String path, String text) throws IOException, InterruptedException {
        String page = page(path);
        assertTrue(page.contains(text), () -> text + " is not in " + page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            people                          | Professeure adjointe
            people                          | Professeure titulaire
            person/tindra-mokoena-vasseur   | institute.example
            person/yevhenia-oduya-brightwater | 555 0163
            publication/two-centuries-of-shorelines-one-method | list of authors is incomplete
            organizations                   | Signal Lab
            """)
    void pageDoesNotShow(String path, String text) throws IOException, InterruptedException {
        assertFalse(page(path).contains(text));
    }

    @Test
    void languageOfThePagesComesFirst() throws IOException, InterruptedException {
        String page = page("person/mirela-stoyanescu-park");
        assertTrue(page.indexOf("proves bounds") < page.indexOf("démontre des bornes"));
        assertTrue(page.indexOf(">Probabilistic Models<") < page.indexOf(">Modèles probabilistes<"));
    }

    @Test
    void whatTwoPagesOfOnePersonSayStandsThereOnce() throws IOException, InterruptedException {
        String page = page("person/mirela-stoyanescu-park");
        assertEquals(2, page.split("<h3><a href=\"/publication/low-rank-memories", -1).length);
        assertTrue(page.contains("<b>4</b> publications"), page);
        assertTrue(page.contains("<b>5</b> supervisions"), page);
    }

    /** The page lists nobody beside her but the student, so she supervises alone. */
    @Test
    void supervisorOfANamedStudentIsTheOnlyOne() throws IOException, InterruptedException {
        String page = page("person/caoimhe-ndiaye-wetherall");
        String row = page.substring(
                page.indexOf("<tr>\n<td data-label=\"Level\">"), page.indexOf("Peregrine Achebe-Solheim</a></span>"));
        assertTrue(row.contains("<td data-label=\"Part\">Supervisor</td>"), row);
    }

    private String page(String path) throws IOException, InterruptedException {
        return sample.get("/" + path, "text/html").replaceAll("(?s)<script.*?</script>", "");
    }
}
