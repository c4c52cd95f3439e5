package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Corrections.Registered;
import cn.xingsuo.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** 更正页 — what is registered, to be put right. */
public record CorrectionPage(CaseHead head, Registered registered, List<Option> villages, Choices choices) {
    /** The villages of the office, and the one registered even if it is not among them. */
    public List<Option> places() {
        var here = registered.dispute().village();
        if (villages.stream().anyMatch(it -> it.value().equals(here))) return villages;
        return Stream.concat(Stream.of(new Option(here, head.village())), villages.stream())
                .toList();
    }
}
