package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 后续台账 — the registers of what follows an agreement: return visits, performance, judicial confirmation. */
public enum AfterRegister {
    REVISITS("协议履行回访", "/mediation/revisits", List.of("达成协议", "履行期限", "履行情况", "满意度", "激化苗头")) {
        @Override
        List<AfterPart> parts() {
            return List.of(
                    new AfterPart("due", "待回访", "应回访", "visit_due", "visited_on is null and visit_due >= :today"),
                    new AfterPart("overdue", "逾期未回访", "应回访", "visit_due", "visited_on is null and visit_due < :today"),
                    new AfterPart("done", "已回访", "回访日期", "visited_on", "visited_on is not null"));
        }

        @Override
        List<String> cells(ResultSet row, Choices choices) throws SQLException {
            return List.of(
                    day(row, "concluded_on"),
                    day(row, "perform_by"),
                    named(choices, "performance", row.getString("performed_state")),
                    content(row, choices),
                    row.getBoolean("visited_intensifying") ? t("有") : "");
        }
    },
    PERFORMANCES("协议履行台账", "/mediation/performances", List.of("协议编号", "达成协议", "履行情况", "最近履行", "督促次数", "后续途径")) {
        @Override
        List<AfterPart> parts() {
            return List.of(
                    new AfterPart("running", "履行中", "下一履行期限", "duty_due", "duty_due >= :today"),
                    new AfterPart("overdue", "逾期未履行", "应履行", "duty_due", "duty_due < :today"),
                    new AfterPart("done", "履行完毕", "履行完毕日期", "performed_on", "performed_state = 'FULFILLED'"));
        }

        @Override
        List<String> cells(ResultSet row, Choices choices) throws SQLException {
            return List.of(
                    text(row, "agreement_number"),
                    day(row, "concluded_on"),
                    named(choices, "performance", row.getString("performed_state")),
                    day(row, "performed_on"),
                    String.valueOf(row.getInt("urged_times")),
                    named(choices, "remedy", row.getString("remedy")));
        }
    },
    CONFIRMATIONS("司法确认台账", "/mediation/confirmations", List.of("协议编号", "协议生效", "申请日期", "法院", "案号", "结果")) {
        @Override
        List<AfterPart> parts() {
            return List.of(
                    new AfterPart("open", "可以申请", "最后一日", "confirm_by", """
                            confirm_by >= :today and confirmation_applied_on is null and not confirm_lapsed
                            and performed_state is distinct from 'FULFILLED'"""),
                    new AfterPart(
                            "pending",
                            "法院审查中",
                            "申请日期",
                            "confirmation_applied_on",
                            "confirmation_applied_on is not null and confirmation_decided_on is null"),
                    new AfterPart(
                            "done",
                            "已有结果",
                            "裁定日期",
                            "confirmation_decided_on",
                            "confirmation_applied_on is not null and confirmation_decided_on is not null"));
        }

        @Override
        List<String> cells(ResultSet row, Choices choices) throws SQLException {
            var number = text(row, "confirmation_number");
            return List.of(
                    text(row, "agreement_number"),
                    day(row, "agreement_effective_on"),
                    day(row, "confirmation_applied_on"),
                    text(row, "confirmation_court"),
                    number.isEmpty() ? text(row, "confirmation_filing_number") : number,
                    named(choices, "confirmation", row.getString("confirmation_result")));
        }
    };

    private final String title;
    private final String path;
    private final List<String> columns;

    AfterRegister(String title, String path, List<String> columns) {
        this.title = title;
        this.path = path;
        this.columns = columns;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    /** Titles of the cells of a row, between the day and the mediator. */
    public List<String> columns() {
        return columns;
    }

    abstract List<AfterPart> parts();

    abstract List<String> cells(ResultSet row, Choices choices) throws SQLException;

    /** The part with the code; the first for anything else. */
    AfterPart part(@Nullable String code) {
        return parts().stream().filter(it -> it.code().equals(code)).findFirst().orElse(parts().getFirst());
    }

    private static String content(ResultSet row, Choices choices) throws SQLException {
        var told = named(choices, "satisfaction", row.getString("visited_satisfaction"));
        if (!told.isEmpty() || row.getObject("visited_on") == null) return told;
        return t(row.getBoolean("visited_content") ? "满意" : "不满意");
    }

    private static String day(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? "" : day.toString();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return requireNonNullElse(row.getString(column), "");
    }

    private static String named(Choices choices, String set, @Nullable String code) {
        return code == null ? "" : t(choices.title(set, code));
    }
}
