// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Language;

/**
 * What {@code scholarch.yaml} says. Every key may be missing.
 *
 * @param base the base address of all IRIs
 * @param title the name of the dataset, in English and French
 * @param institution the institute whose pages these are
 * @param retrieved the day on which the pages were saved
 * @param languages the languages that the dataset is published in, the main one first; never empty
 * @param privacy what is published about third parties; those who asked not to appear are in no configuration
 * @param harvesting how repositories may take the dataset; empty when nobody said who answers them
 */
public record Configuration(
        Optional<String> base,
        Title title,
        Optional<Institution> institution,
        Optional<LocalDate> retrieved,
        List<Language> languages,
        PrivacyPolicy privacy,
        Optional<Harvesting> harvesting) {

    /** The file's name. */
    public static final String FILE_NAME = "scholarch.yaml";

    /** A dataset of which nobody said anything. */
    public static final Configuration DEFAULT = new Configuration(
            Optional.empty(),
            Title.DEFAULT,
            Optional.empty(),
            Optional.empty(),
            List.of(Language.EN, Language.FR),
            PrivacyPolicy.OPEN,
            Optional.empty());

    /** Copies the list. */
    public Configuration {
        languages = List.copyOf(languages);
    }

    /** The address under which the institute's pages stand, when known. */
    public Optional<String> pages() {
        return institution.flatMap(Institution::pages);
    }

    /**
     * How repositories may harvest the dataset.
     *
     * @param repositoryIdentifier a domain name, which begins the identifier of every item
     * @param adminEmail who answers their questions
     * @param lenientDates whether dates are taken that OAI-PMH does not allow, as DSpace 10 sends them
     */
    public record Harvesting(String repositoryIdentifier, String adminEmail, boolean lenientDates) {}

    /** The name of the dataset in both languages. */
    public record Title(String en, String fr) {
        /** The name when none was given. */
        public static final Title DEFAULT = new Title("Researcher profiles", "Profils de recherche");
    }
}
