package cn.xingsuo.mediation;

import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 选项 — the value sets and places that the pages of screening and hand-overs offer. */
@Component
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

    public Value value(String set, String code) {
        return values.of(set).require(code);
    }

    public String title(String set, String code) {
        return values.of(set).title(code);
    }

    /** The number that stands at a code, e.g. of a rule. */
    public int number(String set, String code) {
        return values.of(set).number(code);
    }

    public List<Option> villages(Viewer viewer) {
        return offices.villages(viewer);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
