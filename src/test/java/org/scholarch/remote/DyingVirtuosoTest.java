// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scholarch.remote.FaultyProxy.Fault;

/** A Virtuoso that dies in the middle of a run; at every request with {@code -Dscholarch.faults=all}. */
class DyingVirtuosoTest {
    @RegisterExtension
    static final RunningVirtuoso VIRTUOSO = new RunningVirtuoso();

    @Test
    void connectionThatBreaksIsNoLoss() throws IOException, InterruptedException {
        int requests = round(0, Fault.ERROR);
        assertTrue(requests > 20, () -> "only " + requests + " requests");
        List<Integer> numbers = DyingFusekiTest.numbers(requests);
        for (int i = 0; i < numbers.size(); i++) {
            round(
                    numbers.get(i),
                    List.of(Fault.ERROR, Fault.CUT_REQUEST, Fault.CUT_ANSWER).get(i % 3));
        }
    }

    @Test
    void serverThatIsKilledAndStartedAgainIsNoLoss() throws IOException, InterruptedException {
        int requests = round(0, Fault.ERROR);
        for (int number : List.of(requests / 2, requests - 4)) {
            round(number, Fault.KILL);
        }
    }

    private static int round(int number, Fault fault) throws IOException, InterruptedException {
        LocalVirtuoso running = VIRTUOSO.server();
        running.clear();
        Endpoint direct = running.endpoint();
        try (var proxy = new FaultyProxy(direct.query())) {
            var store = new DyingStore(direct, DyingStore.moved(direct, proxy.port()), running.access(), false);
            store.fill();
            if (fault == Fault.KILL) {
                proxy.killAt(number, running::kill);
            } else {
                proxy.failAt(number, fault);
            }
            store.attempt();
            int requests = proxy.requests();
            if (fault == Fault.KILL) {
                running.restart();
            }
            String when = fault + " at " + number;
            store.requireOldOrNew(when);
            store.requireFinished(when);
            return requests;
        }
    }
}
