package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * 排查登记页 — its lists and what stands in its fields at first.
 *
 * @param rounds that run now
 */
public record NewFindingPage(
        Offer offer,
        List<Option> villages,
        List<Option> rounds,
        String round,
        LocalDate today,
        LocalDate resolveBy,
        String account) {
    /** Rows for people on the page. */
    public int rows() {
        return 3;
    }
}
