package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.rating.Cautious;
import cn.xingsuo.rating.Finding;
import cn.xingsuo.rating.measure.Evidence;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.Standard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 评分项页 — one criterion of one office: what was read, how it became points, which article it rests on, and every record. */
public record CriterionPage(
        OfficeId office,
        String name,
        Seen seen,
        Standard standard,
        Criterion criterion,
        Finding finding,
        Period period,
        List<Cited> citations,
        List<Read> readings) {
    /**
     * 读数与依据.
     *
     * @param evidence null when no room measures the indicator yet
     */
    public record Read(
            String indicator,
            String title,
            Unit unit,
            Reading reading,
            @Nullable Cautious cautious,
            @Nullable Evidence evidence) {}

    public String star() {
        return "/offices/" + office.code() + "/star" + (seen.isLive() ? "" : "?on=" + seen.on());
    }

    public String figure(Read read) {
        return "/figures/%s/%s?from=%s&to=%s".formatted(read.indicator(), office.code(), period.from(), period.to());
    }
}
