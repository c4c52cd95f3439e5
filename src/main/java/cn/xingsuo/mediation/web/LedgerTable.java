package cn.xingsuo.mediation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 台账明细页 — one page of a register.
 *
 * @param next key of the page after this one; null on the last
 */
public record LedgerTable(
        LedgerRegister register,
        LocalDate from,
        LocalDate to,
        List<LedgerColumn> columns,
        List<LedgerLine> lines,
        long count,
        boolean first,
        @Nullable String next) {
    /** The columns a screen has room for, by their place. */
    public List<Integer> shown() {
        return IntStream.range(0, columns.size())
                .filter(it -> !columns.get(it).longish())
                .boxed()
                .toList();
    }

    public String head(int column) {
        return columns.get(column).title();
    }

    public String path() {
        return register.path() + days();
    }

    public String export(String format) {
        return register.path() + "/export" + days() + "&format=" + format;
    }

    private String days() {
        return "?from=" + from + "&to=" + to;
    }
}
