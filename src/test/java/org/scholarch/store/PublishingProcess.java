// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Another process, which takes a store from generation to generation until somebody stops it. */
final class PublishingProcess {
    /** @param arguments the folder of the store, and after how many generations to end */
    public static void main(String[] arguments) {
        try (EmbeddedStore store = EmbeddedStore.at(Path.of(arguments[0]))) {
            System.out.println("open");
            store.claim(SampleRecords.BASE);
            for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
                System.out.println(Generations.next(store, Instant.now()));
            }
        }
    }

    /** Starts one, with words before the command when there are any. */
    static Process start(Path store, int generations, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                PublishingProcess.class.getName(),
                store.toString(),
                "" + generations));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>();
        if (PublishingProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                entries.add(Path.of(url.getPath()).toString());
            }
        }
        entries.add(System.getProperty("java.class.path", ""));
        return String.join(System.getProperty("path.separator", ":"), entries);
    }

    private PublishingProcess() {}
}
