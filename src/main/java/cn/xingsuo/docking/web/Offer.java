package cn.xingsuo.docking.web;

import cn.xingsuo.mediation.Value;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** 选项 — the value sets and places the pages of hand-overs offer. */
@Component("dockingOffer")
public class Offer {
    private final ValueSets values;
    private final Offices offices;
    private final Clock clock;

    Offer(ValueSets values, Offices offices, Clock clock) {
        this.values = values;
        this.offices = offices;
        this.clock = clock;
    }

    public List<Value> of(String set) {
        return values.of(set).values();
    }

    public List<Option> options(String set) {
        return of(set).stream().map(it -> new Option(it.code(), it.title())).toList();
    }

    public String title(String set, String code) {
        return values.of(set).title(code);
    }

    /** The villages of the viewer's own office. */
    public List<Option> villages(Viewer viewer) {
        if (viewer.office() == null) return List.of();
        return offices.villages(new OfficeId(viewer.office()), today()).stream()
                .map(it -> new Option(it.code(), Pinyin.initials(it.name()) + " " + it.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
