package cn.xingsuo.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 表内数字 — the counted figures of one table, added up over offices; shares are computed from them, never added. */
public record Cells(Map<CellKey, BigDecimal> counted) {
    public static final Cells NONE = new Cells(Map.of());

    public Cells {
        counted = Map.copyOf(counted);
    }

    /** The counted figure; a cell nothing was counted in is 0. */
    public BigDecimal counted(String row, String column) {
        return counted.getOrDefault(new CellKey(row, column), BigDecimal.ZERO);
    }

    /** What stands in the cell; null for a share of nothing. */
    public @Nullable BigDecimal of(StatRow row, String column) {
        var share = row.share();
        if (share == null) return counted(row.id(), column);
        var whole = counted(share.denominator(), column);
        if (whole.signum() == 0) return null;
        return counted(share.numerator(), column).movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }

    public BigDecimal sum(Collection<String> rows, String column) {
        return rows.stream().map(it -> counted(it, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Cells plus(Cells other) {
        var sum = new HashMap<>(counted);
        other.counted.forEach((key, value) -> sum.merge(key, value, BigDecimal::add));
        return new Cells(sum);
    }
}
