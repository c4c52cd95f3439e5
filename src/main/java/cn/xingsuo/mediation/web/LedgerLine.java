package cn.xingsuo.mediation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 台账行 — one row of a register.
 *
 * @param day by which the register is sorted
 * @param cells in the order of the register's columns
 */
public record LedgerLine(UUID id, LocalDate day, List<@Nullable Object> cells) {
    public String path() {
        return "/mediation/cases/" + id;
    }

    public String text(int column) {
        var cell = cells.get(column);
        return cell == null ? "" : cell.toString();
    }

    String key() {
        return new CaseKey(day, id).toString();
    }
}
