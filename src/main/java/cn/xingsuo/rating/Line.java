package cn.xingsuo.rating;

import java.util.List;
import java.util.function.Function;

/** 台账行 — one rating as the columns of the ledger. */
record Line(Rating rating, Compact compact) {
    /** 台账列 — its type in the database and its value of a line. */
    record Column(String type, Function<Line, Object> value) {}

    static final List<Column> COLUMNS = List.of(
            new Column("text", it -> it.rating.subject().code()),
            new Column("text", it -> it.rating.subject().kind().name()),
            new Column("text", it -> it.compact.edition()),
            new Column("text", Line::essence),
            new Column("int", it -> it.compact.stars().star()),
            new Column("int", it -> it.compact.stars().uncapped()),
            new Column("boolean", it -> it.compact.stars().provisional()),
            new Column("int", it -> it.compact.stars().low()),
            new Column("int", it -> it.compact.stars().high()),
            new Column("numeric", it -> it.compact.totals().total()),
            new Column("numeric", it -> it.compact.totals().base()),
            new Column("numeric", it -> it.compact.totals().bonus()),
            new Column("text", it -> Canonical.write(it.compact)));

    /** 要素 — what makes two ratings the same although they were read on different days. */
    private record Essence(String edition, Stars stars, Totals totals, List<Long> findings, List<String> vetoes) {}

    private String essence() {
        var vetoes = rating.score().vetoes().stream()
                .map(it -> it.code() + it.state() + it.note())
                .toList();
        var essence = new Essence(compact.edition(), compact.stars(), compact.totals(), compact.findings(), vetoes);
        return Canonical.hash(Canonical.write(essence));
    }

    static Line of(Rating rating, Parts.Numbers numbers) {
        return new Line(rating, Compact.of(rating.score(), numbers));
    }
}
