// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of the tests in a process of its own. */
final class ChildJvm {
    /**
     * Starts a main class.
     *
     * @param before words of the command before Java's, if any
     * @param arguments what the class gets
     */
    static Process start(List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>();
        if (ChildJvm.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                entries.add(Path.of(url.getPath()).toString());
            }
        }
        entries.add(System.getProperty("java.class.path", ""));
        return String.join(System.getProperty("path.separator", ":"), entries);
    }

    private ChildJvm() {}
}
