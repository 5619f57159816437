// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChallengeTest {
    @Test
    void severalChallengesInOneHeaderAreTakenApart() {
        List<Challenge> challenges = Challenge.parse(
                List.of("Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"simple\""));
        assertEquals(
                List.of(
                        new Challenge("newauth", Map.of("realm", "apps", "type", "1", "title", "Login to \"apps\"")),
                        new Challenge("basic", Map.of("realm", "simple"))),
                challenges);
    }

    @Test
    void challengeWithoutParametersIsOne() {
        assertEquals(
                List.of("negotiate", "basic"),
                Challenge.parse(List.of("Negotiate", "Basic realm=x")).stream()
                        .map(Challenge::scheme)
                        .toList());
    }

    @Test
    void firstValueOfAParameterCounts() {
        assertEquals(
                Map.of("nonce", "1"),
                Challenge.parse(List.of("Digest nonce=1, nonce=2")).getFirst().parameters());
    }

    @Property(tries = 300)
    void anyTextComesToAnEnd(@ForAll String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Challenge.parse(List.of(text, "Digest " + text)));
    }
}
