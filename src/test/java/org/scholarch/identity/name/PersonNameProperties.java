// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class PersonNameProperties {
    @Property(tries = 300)
    void anyTextIsAName(@ForAll @StringLength(max = 60) String text) {
        assertFalse(PersonName.of(text).key().isEmpty());
    }

    @Property(tries = 300)
    void comparingIsSymmetric(@ForAll("names") String one, @ForAll("names") String other) {
        PersonName a = PersonName.of(one);
        PersonName b = PersonName.of(other);
        assertEquals(a.compare(b), b.compare(a));
    }

    @Property(tries = 200)
    void nameIsEqualToItselfInAnyOrder(@ForAll("given") String given, @ForAll("family") String family) {
        String expected = PersonName.of(given + " " + family).key();
        assertEquals(expected, PersonName.of(family + ", " + given).key());
        assertEquals(
                expected,
                PersonName.of("  " + family.toUpperCase(java.util.Locale.ROOT) + " " + given)
                        .key());
    }

    @Provide
    Arbitrary<String> given() {
        return Arbitraries.of("Anna", "Arne", "Jean-Pierre", "Zoë", "Mikhail", "Robert", "Bob", "Juan Carlos");
    }

    @Provide
    Arbitrary<String> family() {
        return Arbitraries.of("Bergmann", "Østerdal", "Müller", "Saavedra-Ruiz", "Quennell", "Petrova");
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> initials = Arbitraries.of("A.", "B. K.", "J.-P.", "R", "AB");
        Arbitrary<String> known = Combinators.combine(Arbitraries.oneOf(given(), initials), family())
                .as((given, family) -> given + " " + family);
        return Arbitraries.oneOf(
                known, Arbitraries.strings().ofMaxLength(20), Arbitraries.of("王伟", "Сергей Иванов", "Li", ""));
    }
}
