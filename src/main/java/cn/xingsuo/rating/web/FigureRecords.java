package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.rating.Cautious;
import cn.xingsuo.rating.measure.Evidence;
import cn.xingsuo.rating.measure.Indicator;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import org.jspecify.annotations.Nullable;

/** 指标依据页 — the records behind one office's figure. */
public record FigureRecords(
        Indicator indicator,
        OfficeId office,
        String name,
        Period period,
        Reading reading,
        @Nullable Cautious cautious,
        Evidence evidence) {}
