package cn.xingsuo.report.web;

import cn.xingsuo.report.table.StatRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** 数字写法 — figures as statutory tables print them. */
public final class Figures {
    private static final String TEN_THOUSAND_YUAN = "万元";

    private Figures() {}

    /** A dash where there is nothing to divide by. */
    public static String text(@Nullable BigDecimal figure, StatRow row) {
        if (figure == null) return "—";
        if (!row.isCounted()) return figure.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
        return rounded(figure, row).toPlainString();
    }

    static BigDecimal rounded(BigDecimal figure, StatRow row) {
        if (row.unit().equals(TEN_THOUSAND_YUAN)) return figure.setScale(2, RoundingMode.HALF_UP);
        return figure.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }
}
