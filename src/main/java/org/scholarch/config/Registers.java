// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;

/**
 * The identifiers of one kind of thing.
 *
 * @param own the scheme with a key of its own, e.g. {@code orcid}
 * @param schemes the schemes that may stand under {@code identifiers}
 * @param example two of them
 */
record Registers(Scheme own, Set<Scheme> schemes, String example) {
    static final Registers PEOPLE = new Registers(
            Scheme.ORCID,
            Set.of(Scheme.ORCID, Scheme.OPENALEX, Scheme.WIKIDATA, Scheme.ISNI, Scheme.URL),
            "orcid:0000-0002-1825-0097 or https://www.wikidata.org/wiki/Q42");
    static final Registers ORGANIZATIONS = new Registers(
            Scheme.ROR,
            Set.of(Scheme.ROR, Scheme.OPENALEX, Scheme.WIKIDATA, Scheme.ISNI, Scheme.URL),
            "ror:05c22rx21 or https://www.wikidata.org/wiki/Q42");
    static final Registers WORKS = new Registers(
            Scheme.DOI,
            Set.of(Scheme.DOI, Scheme.ARXIV, Scheme.OPENALEX, Scheme.WIKIDATA, Scheme.URL),
            "doi:10.1000/182 or arxiv:2401.01234");

    /** An address of a register that is no identifier of it is a slip, not just any web address. */
    private static final Pattern REGISTER =
            Pattern.compile("(?i)https?://(?:www\\.|dx\\.)?(?:orcid|openalex|wikidata|isni|ror|doi|arxiv)\\.org/.*");

    /**
     * The identifiers that an entry states, its own first.
     *
     * @param mistakes where those that are none are reported, without repeating them
     */
    List<Identifier> of(Mapping entry, List<Problem> mistakes) {
        List<Identifier> identifiers = new ArrayList<>();
        entry.scalar("slug")
                .flatMap(it -> Identifier.of(Scheme.PAGE, it.text()))
                .ifPresent(identifiers::add);
        for (Scalar text : entry.scalars(own.key())) {
            Optional<Identifier> found = Identifier.of(text.text())
                    .filter(it -> it.scheme() == own)
                    .or(() -> Identifier.of(own, text.text()));
            found.ifPresentOrElse(identifiers::add, () -> mistakes.add(mistake(text, "no valid " + own.name())));
        }
        for (Scalar text : entry.scalars("identifiers")) {
            Optional<Identifier> found = Identifier.of(text.text())
                    .filter(it -> schemes.contains(it.scheme()))
                    .filter(it -> it.scheme() != Scheme.URL
                            || !REGISTER.matcher(it.value()).matches());
            found.ifPresentOrElse(
                    identifiers::add, () -> mistakes.add(mistake(text, "no valid identifier such as " + example)));
        }
        return identifiers;
    }

    private static Problem mistake(Scalar text, String what) {
        String sentence = "'" + text.path() + "' is " + what + "; check every character.";
        return new Problem(ProblemCode.CURATION_INVALID, text.at(), sentence);
    }
}
