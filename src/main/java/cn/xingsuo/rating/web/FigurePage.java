package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Figure;

/** 指标页 — one indicator over a scope, office by office. */
public record FigurePage(Figure figure) {
    /** Where the records behind one office's figure are shown. */
    public String records(Figure.Row row) {
        var period = figure.period();
        return "/figures/%s/%s?from=%s&to=%s"
                .formatted(figure.indicator().id(), row.subject(), period.from(), period.to());
    }

    /** Only offices have pages; a code that is no office's is shown bare. */
    public boolean isOffice(Figure.Row row) {
        return row.subject().length() == 9;
    }
}
