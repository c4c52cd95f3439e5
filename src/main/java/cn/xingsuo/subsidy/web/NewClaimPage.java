package cn.xingsuo.subsidy.web;

import cn.xingsuo.mediation.CaseBrief;
import cn.xingsuo.subsidy.SubsidyRules.Nature;
import cn.xingsuo.web.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 申报表 — first the case, then what is claimed for it.
 *
 * @param q the words searched for
 * @param found cases to choose from
 * @param chosen the case claimed for; null while it is being searched
 */
public record NewClaimPage(
        String q, List<CaseBrief> found, @Nullable Chosen chosen) {
    /**
     * 选定案件.
     *
     * @param share percent of the base as the case stands
     * @param performed percent once everything agreed is performed
     */
    public record Chosen(
            CaseBrief brief,
            String standard,
            int share,
            int performed,
            List<Option> addons,
            Set<String> borneOut,
            List<Option> mediators,
            List<Nature> natures,
            int rows) {
        /** Who mediated stands in the rows already. */
        public String mediator(int row) {
            var all = brief.mediators();
            return row < all.size() ? all.get(row).toString() : "";
        }

        public String percent(int row) {
            var all = Math.max(1, brief.mediators().size());
            if (row >= all) return "";
            var part = 100 / all;
            return String.valueOf(row == 0 ? 100 - part * (all - 1) : part);
        }
    }
}
