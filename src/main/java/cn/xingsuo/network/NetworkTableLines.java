package cn.xingsuo.network;

import cn.xingsuo.report.table.TableDraft;

/** 组织队伍经费表续表 — lines that a room beyond the network adds to table 1, over its own records. */
public interface NetworkTableLines {
    void add(TableDraft draft);
}
