// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scholarch.write.ProfileWriter;

/** The page of {@link SamplePage} in the other forms that are read. */
final class SampleForms {
    private static final List<String> HEADINGS =
            List.of("Research Topics", "Biography", "Current Students", "Publications");

    private SampleForms() {}

    /** The page as an institute's French directory has it: titles and abstracts stay English. */
    static byte[] french() {
        return utf8(text().replace("Portrait of", "Portrait de")
                .replace("Core Academic Member", "Membre académique principal")
                .replace("Canada CIFAR AI Chair", "Chaire en IA Canada-CIFAR")
                .replace(
                        "Associate Professor, North University, Department",
                        "Professeure agrégée, North University, Department")
                .replace("Visiting Researcher", "Chercheuse invitée")
                .replace("Research Topics", "Sujets de recherche")
                .replace("Biography", "Biographie")
                .replace("Current Students", "Étudiants actuels")
                .replace("PhD - North University", "Doctorat - Université du Nord")
                .replace("Co-supervisor :", "Co-superviseur⋅e :")
                .replace("(see more)", "(voir plus)"));
    }

    /** The page as a browser saves it: headings, and a paragraph a line. */
    static byte[] html() {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<title>Profile</title></head>\n<body><main>\n");
        String name = text().lines().skip(2).findFirst().orElseThrow();
        page.append("<img src=\"ada.jpg\" alt=\"Portrait of ")
                .append(name)
                .append("\">\n<h1>")
                .append(name)
                .append("</h1>\n");
        text().lines().skip(3).filter(line -> !line.isEmpty()).forEach(line -> {
            String tag = HEADINGS.contains(line) ? "h2" : "p";
            page.append('<')
                    .append(tag)
                    .append('>')
                    .append(line)
                    .append("</")
                    .append(tag)
                    .append(">\n");
        });
        return utf8(page.append("</main></body></html>\n").toString());
    }

    /** What the page says, as a file of data. */
    static byte[] data(ProfileWriter.Notation notation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ProfileWriter writer = new ProfileWriter(out, notation)) {
            writer.write(SamplePage.profile());
        }
        return out.toByteArray();
    }

    private static String text() {
        return new String(SamplePage.text(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
