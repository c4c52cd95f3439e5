package cn.xingsuo.mediation.web;

/** 案件排序 — the orders a list may have, each unique and therefore fit for paging by key. */
public enum CaseSort {
    NEWEST("最近登记在前", "registered_on", "desc"),
    OLDEST("最早登记在前", "registered_on", "asc"),
    DUE("期限近的在前", "conclude_by", "asc");

    private final String title;
    final String column;
    final String direction;

    CaseSort(String title, String column, String direction) {
        this.title = title;
        this.column = column;
        this.direction = direction;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    String clause() {
        return "order by %s %s, id %s".formatted(column, direction, direction);
    }

    /** Rows behind the key. */
    String behind() {
        return "(%s, id) %s (:keyDay, :keyId)".formatted(column, direction.equals("desc") ? "<" : ">");
    }
}
