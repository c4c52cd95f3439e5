package cn.xingsuo.report;

import cn.xingsuo.report.table.StatRecord.Change;
import cn.xingsuo.report.table.StatRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 冻结后的变动 — what the records say today beside what was frozen; the frozen table stays as it is. */
public record Restatement(List<Moved> figures, List<Behind> records) {
    public static final Restatement NONE = new Restatement(List.of(), List.of());

    /** 变动的数字. */
    public record Moved(StatRow row, String column, BigDecimal then, BigDecimal now) {
        public BigDecimal difference() {
            return now.subtract(then);
        }
    }

    /**
     * 变动的记录 — one record that is counted otherwise than when the table was frozen.
     *
     * @param joined titles of the lines it counts in now and did not then
     * @param left titles of the lines it counted in then and does not now
     * @param altered titles of the lines whose sum moved and it counts in as before, if somebody worked on it since
     * @param changed who worked on it last; null when it is gone or nobody kept it
     */
    public record Behind(
            String title,
            String link,
            List<String> joined,
            List<String> left,
            List<String> altered,
            @Nullable Change changed) {}

    public boolean isEmpty() {
        return figures.isEmpty() && records.isEmpty();
    }
}
