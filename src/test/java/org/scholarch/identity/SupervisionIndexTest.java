// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.SupervisorPart;

class SupervisionIndexTest {
    private static final String UNJOINED_ANN = "ann/doctorate-udem-principal";
    private static final String UNJOINED_BOB = "bob/doctorate-udem-co";

    private static SupervisionPages pages() {
        return new SupervisionPages();
    }

    @Test
    void keysAreRoleInstitutionPartAndTheNumberAmongEqualLines() {
        SupervisionPages pages = pages().page(
                        "ann", "doctorate udem", "doctorate udem co=?", "doctorate udem", "masters - co principal=?");
        assertEquals(
                "ann/doctorate-udem-alone ann/doctorate-udem-principal ann/doctorate-udem-alone-2 ann/masters-co",
                pages.addresses("ann"));
        assertEquals(
                "xi/doctorate-udem-supervised",
                pages().page("xi", "doctorate udem self").addresses("xi"));
    }

    @Test
    void studentNamedOnBothPagesIsOneSupervisionUnderThePrincipalSupervisor() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co principal=? student=xi")
                .page("bob", "doctorate udem co=? student=xi");
        assertEquals("bob/doctorate-udem-principal", pages.addresses("ann"));
        assertEquals("bob/doctorate-udem-principal", pages.addresses("bob"));
        SupervisionIndex index = pages.index();
        SupervisionIdentity ann = pages.identities(index, "ann").get(0);
        SupervisionIdentity bob = pages.identities(index, "bob").get(0);
        assertEquals(Set.of(SupervisorPart.PRINCIPAL), ann.filled());
        assertEquals(Set.of(SupervisorPart.CO), bob.filled());
        assertTrue(bob.main() && !ann.main());
        assertTrue(index.decisions().get(0).evidence().contains("xi"));
    }

    @Test
    void studentsOwnPageAndSupervisorsPagesAreOne() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co=? student=xi")
                .page("bob", "doctorate - co principal=ann student=xi")
                .page("xi", "doctorate udem self principal=ann");
        assertEquals("ann/doctorate-udem-principal", pages.addresses("ann"));
        assertEquals("ann/doctorate-udem-principal", pages.addresses("bob"));
        assertEquals("ann/doctorate-udem-principal", pages.addresses("xi"));
    }

    @Test
    void twoLevelsOfOneStudentAreTwoSupervisions() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co=? student=xi", "masters udem student=xi")
                .page("bob", "doctorate udem co principal=? student=xi");
        assertEquals(UNJOINED_ANN + " ann/masters-udem-alone", pages.addresses("ann"));
        assertEquals(UNJOINED_ANN, pages.addresses("bob"));
    }

    @Test
    void contradictionsAreNeverJoined() {
        assertApart("doctorate udem co=? student=xi", "doctorate udem co=? student=xi");
        assertApart("doctorate udem student=xi", "doctorate udem co principal=ann student=xi");
        assertApart("doctorate udem co=? student=xi", "masters udem co principal=? student=xi");
        assertApart("doctorate udem co=? student=xi", "doctorate mcgill co principal=? student=xi");
        assertApart("doctorate udem co=? student=xi thesis=one", "doctorate udem co principal=? student=xi thesis=two");
        assertApart("doctorate udem co=bob student=xi", "doctorate udem co principal=cyd student=xi");
        assertApart("doctorate udem co=bob student=xi", "doctorate udem co principal=ann student=yu");
        assertApart("doctorate udem co=bob", "doctorate udem co=ann");
    }

    private static void assertApart(String ann, String bob) {
        SupervisionPages pages = pages().page("ann", ann).page("bob", bob);
        assertTrue(pages.addresses("ann").startsWith("ann/"), ann);
        assertTrue(pages.addresses("bob").startsWith("bob/"), bob);
        assertFalse(pages.index().decisions().stream().anyMatch(SupervisionDecision::merged), ann);
    }

    @Test
    void supervisorsWhoNameEachOtherOnceAreOne() {
        SupervisionPages pages = pages().page(
                        "ann", "doctorate udem co=bob", "doctorate udem co=cyd", "masters udem co=bob")
                .page("bob", "doctorate udem co principal=ann", "doctorate udem co principal=?");
        assertEquals(UNJOINED_ANN + " " + UNJOINED_ANN + "-2 ann/masters-udem-principal", pages.addresses("ann"));
        assertEquals(UNJOINED_ANN + " bob/doctorate-udem-co-2", pages.addresses("bob"));
    }

    @Test
    void equalLinesAreJoinedOneToOneWhenTheirNumberIsEqual() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co=bob", "doctorate udem co=bob")
                .page("bob", "doctorate udem co principal=ann", "doctorate udem co principal=ann");
        assertEquals(UNJOINED_ANN + " " + UNJOINED_ANN + "-2", pages.addresses("bob"));
        assertEquals(pages.addresses("ann"), pages.addresses("bob"));
    }

    @Test
    void unequalNumbersOfEqualLinesAreReportedAndNotJoined() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co=bob", "doctorate udem co=bob")
                .page("bob", "doctorate udem co principal=ann");
        assertEquals(UNJOINED_BOB, pages.addresses("bob"));
        List<SupervisionDecision> decisions = pages.index().decisions();
        assertFalse(decisions.isEmpty() || decisions.get(0).merged());
    }

    @Test
    void equalLinesWithAThesisAreNotPairedByTheirOrder() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co=bob thesis=one", "doctorate udem co=bob")
                .page("bob", "doctorate udem co principal=ann", "doctorate udem co principal=ann");
        assertEquals(UNJOINED_BOB + " " + UNJOINED_BOB + "-2", pages.addresses("bob"));
    }

    @Test
    void partnerNamedOnOnePageIsJoinedWithTheOnlyLineThatCanBeMeant() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co=bob")
                .page("bob", "doctorate udem co principal=?", "masters udem");
        assertEquals(UNJOINED_ANN + " bob/masters-udem-alone", pages.addresses("bob"));
    }

    @Test
    void partnerNamedOnOnePageIsLeftAloneWhenMoreCanBeMeant() {
        SupervisionPages two = pages().page("ann", "doctorate udem co=bob")
                .page("bob", "doctorate udem co principal=?", "doctorate udem co principal=?");
        assertEquals(UNJOINED_BOB + " " + UNJOINED_BOB + "-2", two.addresses("bob"));
        SupervisionPages rival = pages().page("ann", "doctorate udem co=bob")
                .page("cyd", "doctorate udem co=bob co=dee")
                .page("bob", "doctorate udem co principal=?");
        assertEquals(UNJOINED_BOB, rival.addresses("bob"));
    }

    @Test
    void unnamedPartnersAreNeverGuessed() {
        assertApart("doctorate udem co=?", "doctorate udem co principal=?");
    }

    @Test
    void studentsPageIsJoinedWithTheOnlyLineThatCanBeMeant() {
        SupervisionPages pages = pages().page("ann", "doctorate udem co=?", "masters udem")
                .page("bob", "doctorate udem co principal=?")
                .page("xi", "doctorate udem self principal=ann co=bob");
        assertEquals(UNJOINED_ANN, pages.addresses("xi"));
        assertEquals(UNJOINED_ANN, pages.addresses("bob"));
        SupervisionPages rival = pages().page("ann", "doctorate udem")
                .page("xi", "doctorate udem self principal=ann")
                .page("yu", "doctorate udem self principal=ann");
        assertEquals("xi/doctorate-udem-supervised", rival.addresses("xi"));
        SupervisionPages several = pages().page("ann", "doctorate udem", "doctorate udem co=?")
                .page("xi", "doctorate udem self principal=ann");
        assertEquals("xi/doctorate-udem-supervised", several.addresses("xi"));
    }

    @Test
    void withheldStudentIsNobodyToJoinBy() {
        assertApart("doctorate udem co=? student=", "doctorate udem co principal=? student=");
    }
}
