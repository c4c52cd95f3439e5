package cn.xingsuo.mediation.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 台账列 — one column of a register.
 *
 * @param title Chinese, as registers are kept
 * @param sql column of {@code mediation}; empty for what is found elsewhere
 * @param set value set of its codes; null where it holds no code
 * @param longish left to files: on a screen nobody can read twenty columns
 */
public record LedgerColumn(
        String title, String sql, @Nullable String set, boolean longish) {
    static final String APPLICANT = "申请人";
    static final String RESPONDENT = "对方";
    static final String VILLAGE = "发生地";

    private static final Set<String> LONGISH =
            Set.of("事由", "纠纷来源", "难易程度", "涉及人数", "涉及金额(元)", "协议内容", "履行期限", "履行日期", "回访情况");

    static final List<LedgerColumn> CASES = List.of(
            plain("编号", "number"),
            plain("登记日期", "registered_on"),
            plain(APPLICANT, ""),
            plain(RESPONDENT, ""),
            coded("纠纷类型", "category", "mediation-category"),
            plain(VILLAGE, "village_code"),
            plain("事由", "story"),
            coded("纠纷来源", "source", "mediation-source"),
            coded("难易程度", "difficulty", "mediation-difficulty"),
            plain("涉及人数", "people"),
            plain("涉及金额(元)", "amount"),
            plain("承办人", "mediator_name"),
            coded("调解结果", "outcome", "mediation-outcome"),
            plain("结案日期", "concluded_on"),
            plain("协议内容", "coalesce(agreement_terms, ending_note)"),
            plain("履行期限", "perform_by"),
            coded("履行情况", "performed_state", "mediation-performance"),
            plain("履行日期", "performed_on"),
            plain("回访日期", "visited_on"),
            plain("回访情况", "visited_note"));

    static final List<LedgerColumn> DOSSIERS = List.of(
            plain("卷号", "archive_number"),
            plain("编号", "number"),
            plain("案件", "title"),
            plain("承办人", "mediator_name"),
            plain("登记日期", "registered_on"),
            plain("结案日期", "concluded_on"),
            plain("归档日期", "archived_on"));

    private static LedgerColumn plain(String title, String sql) {
        return new LedgerColumn(title, sql, null, LONGISH.contains(title));
    }

    private static LedgerColumn coded(String title, String sql, String set) {
        return new LedgerColumn(title, sql, set, LONGISH.contains(title));
    }
}
