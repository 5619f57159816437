// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarch.remote.FaultyProxy.Fault;

/**
 * A Fuseki that dies at some request of a run, in each way of dying; at every request with {@code -Dscholarch.faults=all}.
 */
class DyingFusekiTest {
    private static final int SPREAD = 4;

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"ERROR", "CUT_REQUEST", "CUT_ANSWER"})
    void runOfOneRequestHappensOnceOrNotAtAll(Fault fault) throws IOException {
        dies(fault, Endpoint.Updates.TRIED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"ERROR", "CUT_REQUEST", "CUT_ANSWER"})
    void runInStepsIsFinishedByTheNextOne(Fault fault) throws IOException {
        dies(fault, Endpoint.Updates.IN_STEPS);
    }

    private static void dies(Fault fault, Endpoint.Updates updates) throws IOException {
        int requests = round(0, fault, updates);
        assertTrue(requests > 10, () -> "only " + requests + " requests");
        for (int number : numbers(requests)) {
            round(number, fault, updates);
        }
    }

    static int round(int number, Fault fault, Endpoint.Updates updates) throws IOException {
        try (var server = new LocalFuseki(DatabaseMgr.createDatasetGraph())) {
            Endpoint direct = Endpoint.fuseki(server.address()).with(updates);
            try (var proxy = new FaultyProxy(direct.query())) {
                var store = new DyingStore(
                        direct,
                        DyingStore.moved(direct, proxy.port()),
                        Access.of(Map.of()),
                        updates == Endpoint.Updates.TRIED);
                store.fill();
                proxy.failAt(number, fault);
                store.attempt();
                String when = fault + " at " + number;
                store.requireOldOrNew(when);
                store.requireFinished(when);
                return proxy.requests();
            }
        }
    }

    static List<Integer> numbers(int requests) {
        boolean all = "all".equals(System.getProperty("scholarch.faults"));
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int number = requests; number > 0; number -= all ? 1 : Math.max(1, requests / SPREAD)) {
            numbers.add(number);
        }
        return new ArrayList<>(numbers);
    }
}
