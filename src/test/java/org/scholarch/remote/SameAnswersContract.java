// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.store.EmbeddedStore;

/**
 * What a store must do that the sample institute was published to: give every saved query the rows, in the order, that the store in
 * memory with its indexes gives.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SameAnswersContract {
    /** One for all stores; it is in memory and needs no end. */
    private static final PublishedSample EXPECTED = PublishedSample.indexed(EmbeddedStore.inMemory());

    private @Nullable PublishedSample asked;

    /** Publishes the sample to the store under test. */
    abstract PublishedSample publish() throws IOException, InterruptedException;

    @BeforeAll
    void publishSample() throws IOException, InterruptedException {
        asked = publish();
    }

    @AfterAll
    void close() {
        if (asked != null) {
            asked.close();
        }
    }

    static Stream<SampleQuestion> questions() {
        return SampleQuestion.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answerIsThatOfTheStoreInMemory(SampleQuestion question) {
        List<String> answer = EXPECTED.answer(question);

        assertEquals(answer, Objects.requireNonNull(asked).answer(question));
    }
}
