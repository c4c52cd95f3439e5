package cn.xingsuo.report.table;

import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 统计表 — a statutory table as a definition; a working room registers it as a bean. {@link SqlTable} says it over relations. */
public interface StatTable {
    /** Stable name in addresses, e.g. {@code mediation-cases}. */
    String code();

    /** As the ministry calls it, e.g. 司调统2. */
    String number();

    /** Chinese, a key of the English catalogue. */
    String title();

    /** What is counted, what is not and why; Chinese, a key of the English catalogue; may be empty. */
    String note();

    List<StatRow> rows();

    /** Whether a line adds something of its records up instead of counting them. */
    default boolean adds(String row) {
        return false;
    }

    /** At least one; when there are several the first is the total of the others. */
    List<StatColumn> columns();

    List<HardSum> sums();

    /** The figures of every office of the scope that has any, by office code, in grouped queries. */
    Map<String, Cells> cells(Scope scope, Period period);

    /**
     * The records counted, oldest first.
     *
     * @param cell only those in this cell; null for all of the table
     */
    List<StatRecord> records(@Nullable CellKey cell, Scope scope, Period period, int limit);
}
