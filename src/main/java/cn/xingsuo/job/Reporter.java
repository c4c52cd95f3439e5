package cn.xingsuo.job;

import java.util.UUID;

/** 进度登记 — writes the progress of one job into its row, not more often than a reader could tell. */
class Reporter implements Progress {
    private static final long EVERY_NANOS = 300_000_000L;
    static final int KEPT = 1_000;

    private final UUID id;
    private final JobLedger ledger;
    private String step = "";
    private long done;
    private long total;
    private long problems;
    private long beatAt;

    Reporter(UUID id, JobLedger ledger) {
        this.id = id;
        this.ledger = ledger;
    }

    @Override
    public void step(String title, long units) {
        step = title;
        total = units;
        done = 0;
        beat();
    }

    @Override
    public void done(long units) {
        done = units;
        if (System.nanoTime() - beatAt >= EVERY_NANOS) beat();
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        if (problems <= KEPT) ledger.note(id, (int) problems, problem);
    }

    long problems() {
        return problems;
    }

    private void beat() {
        beatAt = System.nanoTime();
        if (ledger.beat(id, step, done, total, problems)) throw new Cancelled();
    }
}
