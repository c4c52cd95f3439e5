package cn.xingsuo.office;

import java.time.LocalDate;

/**
 * 导入选项 — how a list is taken in.
 *
 * @param on the day from which the list holds; changed names begin on it, abolished codes end before it
 * @param restAnyway leave out rows with problems and take the rest; otherwise one such row refuses the file
 * @param abolishAbsent codes missing from the list, below parents that occur in it, are abolished
 * @param revive abolished codes that occur again come into force again
 */
public record ImportOptions(LocalDate on, boolean restAnyway, boolean abolishAbsent, boolean revive) {
    /** As strict as can be: every row must be in order, and nothing is abolished or revived. */
    public static ImportOptions strict(LocalDate on) {
        return new ImportOptions(on, false, false, false);
    }
}
