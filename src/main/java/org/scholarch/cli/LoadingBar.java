// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.scholarch.publish.Progress;

/** A bar on standard error while pages are published, where somebody is there to see it. */
final class LoadingBar implements Progress, AutoCloseable {
    /** Set by the launcher when standard error is a terminal; Java 21 cannot tell. */
    private static final String TERMINAL = "scholarch.terminal";

    private final @Nullable ProgressBar bar;

    private LoadingBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static LoadingBar over(int documents, boolean quiet) {
        if (quiet || !Boolean.getBoolean(TERMINAL)) {
            return new LoadingBar(null);
        }
        return new LoadingBar(new ProgressBarBuilder()
                .setTaskName("Publishing")
                .setInitialMax(documents)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public void done(String file) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
