// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;

/** What the generated pages of one language are made of, in forms that pages may have. The lists give one meaning in many forms. */
record PageTongue(
        Language language,
        List<String> portraits,
        String topics,
        String biography,
        String students,
        List<String> memberships,
        String chair,
        SortedMap<String, Level> roles,
        List<String> ranks,
        List<String> units,
        String office,
        List<String> overflows,
        List<String> principal,
        List<String> co,
        String seeMore,
        List<String> titles,
        List<String> sentences) {

    static final PageTongue ENGLISH = new PageTongue(
            Language.EN,
            List.of("Portrait of %s", "Portrait of %s is unavailable"),
            "Research Topics",
            "Biography",
            "Current Students",
            List.of("Core Academic Member", "Associate Industry Member", "Affiliate Member"),
            "Canada CIFAR AI Chair",
            englishRoles(),
            List.of("Full Professor", "Visiting Researcher", "Adjunct professor"),
            List.of("Department of Sand and Ice, Faculty of Dunes"),
            "Scientific Director, Leadership Team",
            List.of("… (see %d more)"),
            List.of("Principal supervisor :", "Principal supervisor:"),
            List.of("Co-supervisor :", "Co-supervisor"),
            "… (see more)",
            List.of("On"),
            List.of("We see that the sand is what it was."));

    static final PageTongue FRENCH = new PageTongue(
            Language.FR,
            List.of("Portrait de %s", "Portrait de %s n'est pas disponible", "Portrait d’%s n’est pas disponible"),
            "Sujets de recherche",
            "Biographie",
            "Étudiants actuels",
            List.of("Membre académique principal", "Membre industriel associé", "Membre affiliée"),
            "Chaire en IA Canada-CIFAR",
            frenchRoles(),
            List.of("Professeure titulaire", "Chercheur invité", "Professeur·e associé·e", "Professeur(e) agrégé(e)"),
            List.of("Département d’hydrologie et de sable, Faculté des dunes"),
            "Directrice scientifique, Équipe de direction",
            List.of("… (voir %d plus)", "… (voir %d de plus)", "… (voir %d autres)"),
            List.of(
                    "Superviseur⋅e principal⋅e :",
                    "Superviseur·e principal·e\u00A0:",
                    "Superviseur‧e principal‧e\u202F:",
                    "Superviseur•e principal•e"),
            List.of("Co-superviseur⋅e :", "Co-superviseur·e\u00A0:", "Co-superviseur‧e\u202F:", "Co-superviseur•e"),
            "… (voir plus)",
            List.of("On", "Une étude de"),
            List.of("We see that the sand is what it was.", "Nous avons le sable dans les dunes et sur la mer."));

    private static SortedMap<String, Level> englishRoles() {
        SortedMap<String, Level> roles = new TreeMap<>();
        roles.put("PhD", Level.of("doctorate"));
        roles.put("Master's Research", Level.of("masters-research"));
        roles.put("Professional Master's", Level.of("masters-professional"));
        roles.put("Postdoctorate", Level.of("postdoctorate"));
        roles.put("Collaborating researcher", Level.of("collaborating-researcher"));
        roles.put("Collaborating Alumni", Level.of("collaborating-alumni"));
        roles.put("Independent visiting researcher", Level.of("visiting-researcher"));
        roles.put("Research Intern", Level.of("research-internship"));
        roles.put("Undergraduate", Level.of("undergraduate"));
        return roles;
    }

    private static SortedMap<String, Level> frenchRoles() {
        SortedMap<String, Level> roles = new TreeMap<>();
        roles.put("Doctorat", Level.of("doctorate"));
        roles.put("Maîtrise recherche", Level.of("masters-research"));
        roles.put("Maîtrise professionnelle", Level.of("masters-professional"));
        roles.put("Postdoctorat", Level.of("postdoctorate"));
        roles.put("Collaborateur·rice de recherche", Level.of("collaborating-researcher"));
        roles.put("Collaborateur⋅rice de recherche", Level.of("collaborating-researcher"));
        roles.put("Collaborateur•rice alumni", Level.of("collaborating-alumni"));
        roles.put("Visiteur de recherche indépendant", Level.of("visiting-researcher"));
        roles.put("Visiteuse de recherche indépendante", Level.of("visiting-researcher"));
        roles.put("Stagiaire de recherche", Level.of("research-internship"));
        roles.put("Baccalauréat", Level.of("undergraduate"));
        return roles;
    }

    /** The first line; which form it has follows from the name. */
    String portrait(String name) {
        return portraits.get(name.length() % portraits.size()).replace("%s", name);
    }
}
