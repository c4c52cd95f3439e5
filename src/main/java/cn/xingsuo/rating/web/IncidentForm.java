package cn.xingsuo.rating.web;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.web.Option;
import java.util.List;

/** 否决情形登记页 — the form and the veto items to choose from. */
public record IncidentForm(OfficeId office, String name, List<Criterion> items) {
    public List<Option> options() {
        return items.stream()
                .map(it -> new Option(it.code(), it.code() + " " + Words.of(it.title())))
                .toList();
    }
}
