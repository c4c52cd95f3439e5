package cn.xingsuo.mediation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 台账行 — one row of a register of what follows an agreement.
 *
 * @param day by which the register is sorted
 * @param cells in the order of the register's columns
 */
public record AfterLine(UUID id, String number, String title, LocalDate day, List<String> cells, String mediator) {
    public String path() {
        return "/mediation/cases/" + id + "/fulfilment";
    }

    /** A date stays on one line. */
    public boolean isDay(int cell) {
        return cells.get(cell).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    String key() {
        return new CaseKey(day, id).toString();
    }
}
