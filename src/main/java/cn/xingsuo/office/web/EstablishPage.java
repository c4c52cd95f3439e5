package cn.xingsuo.office.web;

import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.web.Option;
import java.util.List;

/** 设立司法所 — the empty form for a new office inside the viewer's scope. */
public record EstablishPage(String scope) {
    public List<Option> options() {
        return Option.of(OfficeClass.values(), OfficeClass::title);
    }
}
