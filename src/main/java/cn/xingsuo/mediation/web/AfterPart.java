package cn.xingsuo.mediation.web;

/**
 * 台账分段 — one part of a register and the day by which it is sorted.
 *
 * @param title Chinese, a key of the English catalogue
 * @param day title of the day's column
 * @param column the day's column
 * @param condition SQL on {@code mediation}
 */
public record AfterPart(String code, String title, String day, String column, String condition) {
    /** What is still to be done is shown earliest first, what is done latest first. */
    boolean ascending() {
        return !code.equals("done");
    }
}
