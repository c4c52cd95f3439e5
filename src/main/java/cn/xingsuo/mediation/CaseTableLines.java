package cn.xingsuo.mediation;

import cn.xingsuo.report.table.TableDraft;

/** 案件统计表续表 — lines that a room beyond mediation adds to table 2, over its own records; their relations name a body {@code b.type}. */
public interface CaseTableLines {
    void add(TableDraft draft);
}
