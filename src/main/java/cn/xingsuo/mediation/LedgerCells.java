package cn.xingsuo.mediation;

import cn.xingsuo.sheet.Row;
import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 台账单元格 — the cells of one row by field, as dates, amounts and texts; says which column is wrong. */
final class LedgerCells {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern BARE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("(?:¥|¥)?([\\d,]+(?:\\.\\d+)?)(万元|万|元)?");
    private final Row row;
    private final Map<String, Integer> columns;
    private final Function<String, String> titles;

    LedgerCells(Row row, Map<String, Integer> columns, Function<String, String> titles) {
        this.row = row;
        this.columns = columns;
        this.titles = titles;
    }

    String text(String field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column).strip();
    }

    String required(String field) {
        var text = text(field);
        if (text.isEmpty()) throw new Refusal("“{0}”没有填写。请补填后重新上传", null, titles.apply(field));
        return text;
    }

    @Nullable
    String optional(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(String field) {
        var text = text(field).replace(" ", "");
        if (text.isEmpty()) return null;
        for (var pattern : new Pattern[] {DATE, BARE}) {
            var found = pattern.matcher(text(field));
            if (!found.matches()) found = pattern.matcher(text);
            if (!found.matches()) continue;
            try {
                return LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
            } catch (DateTimeException e) {
                break;
            }
        }
        throw new Refusal("“{0}”的“{1}”不是日期。请写作 2014-03-05", null, titles.apply(field), text(field));
    }

    @Nullable
    BigDecimal money(String field) {
        var text = text(field).replace(" ", "");
        if (text.isEmpty() || text.equals("0") || text.equals("无")) return null;
        var found = AMOUNT.matcher(text);
        if (!found.matches()) throw new Refusal("“{0}”的“{1}”不是金额。请只写数字,单位元", null, titles.apply(field), text);
        var amount = new BigDecimal(found.group(1).replace(",", ""));
        var unit = found.group(2);
        return unit != null && unit.startsWith("万")
                ? amount.movePointRight(4).stripTrailingZeros().setScale(0)
                : amount;
    }

    @Nullable
    Integer count(String field) {
        var text = text(field).replaceFirst("人$", "").strip();
        if (text.isEmpty()) return null;
        if (!text.matches("\\d{1,6}")) throw new Refusal("“{0}”的“{1}”不是人数。请只写数字", null, titles.apply(field), text);
        return Integer.parseInt(text);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
