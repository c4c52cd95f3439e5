package cn.xingsuo.office;

import cn.xingsuo.job.Saying;

/**
 * 导入结果 — what an import did.
 *
 * @param revived among those added
 */
public record ImportResult(
        DivisionLevel level, long rows, long added, long revived, long changed, long abolished, long leftOut) {
    public long unchanged() {
        return rows - added - changed;
    }

    public Saying saying() {
        return Saying.of(
                "新增 {0},更名 {1},撤销 {2},恢复 {3},未变 {4},未导入 {5}", added, changed, abolished, revived, unchanged(), leftOut);
    }
}
