package cn.xingsuo.job;

/** 进度 — what long work says about itself while it runs. Every call may end the work with {@link Cancelled}. */
public interface Progress {
    /** Says nothing to nobody; for work that runs in the foreground. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String title, long total) {}

        @Override
        public void done(long units) {}

        @Override
        public void problem(Problem problem) {}
    };

    /**
     * A new step begins.
     *
     * @param title Chinese, a key of the English catalogue
     * @param total how many units it has; 0 when nobody knows
     */
    void step(String title, long total);

    /** How many units of the current step are done by now. */
    void done(long units);

    /** A row of the input was left out. */
    void problem(Problem problem);
}
