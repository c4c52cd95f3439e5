package cn.xingsuo.docking.web;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * 移送登记页.
 *
 * @param inbound whether it is a letter that came
 * @param partners of the office that fit
 */
public record NewTransferPage(boolean inbound, List<Option> partners, Offer offer, LocalDate today) {
    /** Rows for people on the page. */
    public int rows() {
        return 3;
    }
}
