// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholarch.serve.RunningServer.header;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NegotiationTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "negotiation.csv", delimiter = '|', numLinesToSkip = 1)
    void everyoneGetsWhatTheyAskFor(String who, String path, @Nullable String accept, int status, String target) {
        HttpResponse<String> response = accept == null ? SERVER.get(path) : SERVER.get(path, "Accept", accept);
        assertEquals(status, response.statusCode(), who);
        if (status == 303) {
            assertEquals(target, header(response, "Location"));
            assertEquals(200, SERVER.get(target).statusCode());
        } else {
            assertEquals(target, header(response, "Content-Type").split(";", -1)[0]);
        }
        assertEquals("Accept", header(response, "Vary"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertTrue(header(response, "Access-Control-Expose-Headers").contains("ETag"));
    }
}
