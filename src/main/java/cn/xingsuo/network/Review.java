package cn.xingsuo.network;

import java.time.LocalDate;

/** 年度复核 — what the bureau decided about a studio this year. */
public record Review(Verdict verdict, LocalDate on, String note) {
    /** 复核结论. */
    public enum Verdict {
        KEPT("保留"),
        CORRECTING("整改"),
        TAKEN_DOWN("摘牌");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        /** Chinese name, a key of the English catalogue. */
        public String title() {
            return title;
        }
    }
}
