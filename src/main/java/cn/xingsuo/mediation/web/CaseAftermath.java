package cn.xingsuo.mediation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 结案之后 — performance, return visit and judicial confirmation as far as they are known, and when its dossier was archived. */
public record CaseAftermath(
        @Nullable Done performance,
        @Nullable LocalDate visitDue,
        @Nullable Done visit,
        @Nullable LocalDate confirmBy,
        @Nullable Done application,
        @Nullable Done ruling,
        @Nullable LocalDate archivedOn) {
    /**
     * 事项 — one thing done.
     *
     * @param code of its value set, empty where there is none
     */
    public record Done(LocalDate on, String code, String title, String note) {}
}
