package cn.xingsuo.network.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * 设立登记页 — its lists.
 *
 * @param offices what a viewer of the bureau chooses from; empty for an office's own people
 * @param approves whether the viewer may enter a body that is filed already
 */
public record NewBodyPage(
        List<Option> types,
        List<Option> offices,
        List<Option> villages,
        List<Option> enterprises,
        List<Option> stations,
        boolean approves,
        LocalDate today) {}
