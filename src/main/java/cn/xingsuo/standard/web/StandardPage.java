package cn.xingsuo.standard.web;

import cn.xingsuo.law.Statutes;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.Dimension;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.Standards;
import java.util.HashSet;
import java.util.List;

/** 标准全文 — one edition as tables, with an anchor for every criterion. */
public record StandardPage(Standard standard, List<Section> sections, List<Row> bonuses, List<Row> vetoes) {
    /** 维度一节. */
    public record Section(Dimension dimension, List<Row> rows) {}

    /**
     * 一项.
     *
     * @param group title of the sub-group that starts with this row; empty otherwise
     * @param indicators what it reads, in words
     */
    public record Row(Criterion criterion, String group, List<Basis> basis, List<String> indicators) {}

    /**
     * 依据.
     *
     * @param link page of the article; empty for a source of the edition
     */
    public record Basis(String label, String link) {}

    static StandardPage of(Standard standard, Standards standards, Statutes statutes) {
        var rows = new Rows(standard, standards, statutes);
        return new StandardPage(
                standard,
                standard.dimensions().stream()
                        .map(it -> new Section(it, rows.of(it)))
                        .toList(),
                rows.of(standard.bonuses()),
                rows.of(standard.vetoes()));
    }

    /** 成行 — resolves what a criterion names. */
    private record Rows(Standard standard, Standards standards, Statutes statutes) {
        List<Row> of(Dimension dimension) {
            var started = new HashSet<String>();
            return standard.criteriaOf(dimension).stream()
                    .map(it -> row(it, started.add(group(it)) ? title(dimension, group(it)) : ""))
                    .toList();
        }

        List<Row> of(List<Criterion> items) {
            return items.stream().map(it -> row(it, "")).toList();
        }

        private static String group(Criterion criterion) {
            var dot = criterion.code().indexOf('.');
            return dot < 0 ? "" : criterion.code().substring(0, dot);
        }

        private static String title(Dimension dimension, String group) {
            var text = dimension.groups().get(group);
            return text == null ? "" : text.shown();
        }

        private Row row(Criterion criterion, String group) {
            return new Row(
                    criterion,
                    group,
                    criterion.basis().stream().map(this::basis).toList(),
                    criterion.indicators().stream()
                            .distinct()
                            .map(this::indicator)
                            .toList());
        }

        private Basis basis(String citation) {
            var article = statutes.find(citation);
            if (article != null) return new Basis(article.statute() + article.number(), Statutes.link(citation));
            return new Basis(
                    standard.profile().sources().stream()
                            .filter(it -> it.id().equals(citation))
                            .findFirst()
                            .map(it -> it.title().shown())
                            .orElse(citation),
                    "");
        }

        private String indicator(String id) {
            return standards.indicator(id).map(it -> it.title().shown()).orElse(id);
        }
    }

    /** How many base criteria there are. */
    public int count() {
        return sections.stream().mapToInt(it -> it.rows().size()).sum();
    }
}
