// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.scholarch.config.Configuration;
import org.scholarch.publish.StorePublication;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: pages in, a store that is up to date. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Brings a store up to date with profile pages: only what changed, all or nothing.")
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private StoreOptions target = new StoreOptions();

    @Option(
            names = "--allow-removals",
            description = "Go on even when more than half of the people in the store would go.")
    private boolean mayRemove;

    private final Console console;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Configuration configuration = source.configuration();
        Minter minter = source.minter(configuration, Minter.DEFAULT_BASE);
        try (RecordStore store = target.open()) {
            var loading = new Loading(
                    console,
                    new StorePublication(store, minter, mayRemove),
                    source.publisher(minter, configuration),
                    source.quiet());
            StorePublication.Result result = loading.load(source.documents(configuration));
            if (!source.quiet()) {
                console.say(summary(result));
            }
            return result.failed() || result.empty() ? 1 : 0;
        }
    }

    private static String summary(StorePublication.Result result) {
        if (result.outcome().isEmpty()) {
            return "Nothing changed since the last run.";
        }
        String kept = result.kept() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        " %,d people stay as they were, since their documents could not be read.",
                        result.kept());
        return String.format(Locale.ROOT, "%,d records of the store changed.%s", result.changed(), kept);
    }
}
