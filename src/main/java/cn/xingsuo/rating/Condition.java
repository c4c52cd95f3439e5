package cn.xingsuo.rating;

import java.math.BigDecimal;

/**
 * 星级条件 — one thing a star asks, and how the subject stands.
 *
 * @param subject code of the dimension, criterion or veto it speaks of; empty for totals and standing
 * @param needed what is asked; points, months, or 0 where it is a matter of yes or no
 * @param actual what is certain
 * @param best what is still possible
 * @param met whether the certain points suffice
 * @param possible whether it could still be met
 */
public record Condition(
        Kind kind,
        String subject,
        BigDecimal needed,
        BigDecimal actual,
        BigDecimal best,
        boolean met,
        boolean possible) {
    /** 条件种类. */
    public enum Kind {
        TOTAL("总分"),
        BASE("基础分(不含加分)"),
        FLOOR("维度下限"),
        CRITERION("必达评分项"),
        RECTIFICATION("无未完成的限期整改"),
        HELD("持有下一星级的月数"),
        VETO("无一票否决情形");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Chinese name, a key of the English catalogue. */
        public String title() {
            return title;
        }
    }
}
