package cn.xingsuo.mediation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 台账 — a register over the cases; what comes after an agreement has registers of its own. */
public enum LedgerRegister {
    CASES("纠纷登记簿", "登记日期", "registered_on", "true"),
    MAJOR("重大纠纷台账", "登记日期", "registered_on", "difficulty in ('COMPLEX', 'MAJOR')"),
    ARCHIVE("案卷归档目录", "归档日期", "archived_on", "archived_on is not null");

    private final String title;
    private final String day;
    final String column;
    final String condition;

    LedgerRegister(String title, String day, String column, String condition) {
        this.title = title;
        this.day = day;
        this.column = column;
        this.condition = condition;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** Title of the day by which it is sorted. */
    public String day() {
        return day;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/mediation/ledgers/" + code();
    }

    /** As an office keeps it; what was exported can be imported again. */
    List<LedgerColumn> columns() {
        return this == ARCHIVE ? LedgerColumn.DOSSIERS : LedgerColumn.CASES;
    }

    static @Nullable LedgerRegister of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
