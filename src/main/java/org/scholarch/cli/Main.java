// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.scholarch.problem.ScholarchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line. Data goes to standard output, talk to standard error. Exit codes: 0 done, 1 done with problems at error level
 * or failed, 2 wrong usage.
 */
@Command(
        name = "scholarch",
        description = "Publishes an institute's researcher profiles as linked data.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            BuildCommand.class,
            PublishCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            WhyCommand.class,
            QueryCommand.class,
            EmbedCommand.class,
            ConvertCommand.class,
            DiffCommand.class
        })
public final class Main {

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Runs one command and answers its exit code. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        var console = new Console(out, err);
        var commandLine = new CommandLine(new Main(), new CommandFactory(console));
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof ScholarchException known) {
                console.failure(known);
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw exception;
        });
        return commandLine.execute(arguments);
    }

    /** Makes commands, giving each the console. */
    private record CommandFactory(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Console.class).newInstance(console);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"scholarch " + (version == null ? "(not packaged)" : version)};
        }
    }
}
