package cn.xingsuo.demo;

import java.io.PrintStream;

/** 进度条 — one line on the console that fills with work really done. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private final PrintStream out;
    private final String title;
    private final int total;
    private int shown = -1;

    ProgressBar(PrintStream out, String title, int total) {
        this.out = out;
        this.title = title;
        this.total = Math.max(total, 1);
        done(0);
    }

    synchronized void done(int count) {
        var percent = 100 * count / total;
        if (percent == shown) return;
        shown = percent;
        var full = WIDTH * count / total;
        out.print("\r" + title + " [" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + percent + "% " + count
                + "/" + total);
        if (count >= total) out.println();
        out.flush();
    }
}
