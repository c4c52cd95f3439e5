package cn.xingsuo.network.web;

import cn.xingsuo.network.FundId;
import cn.xingsuo.network.NetworkValues;
import cn.xingsuo.network.NoSuchFund;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 经费查询 — reads the grants a viewer may see, the newest or the largest first. */
@Component
class FundBook {
    private static final int EXPORTED = 20_000;
    private static final String SELECT =
            "select f.*, b.name as receiver from network_fund f left join network_body b on b.id = f.body_id where ";
    private final JdbcClient jdbc;
    private final NetworkValues values;
    private final NetworkOptions options;
    private final Offices offices;

    FundBook(JdbcClient jdbc, NetworkValues values, NetworkOptions options, Offices offices) {
        this.jdbc = jdbc;
        this.values = values;
        this.options = options;
        this.offices = offices;
    }

    /** One page and one row more, which tells that there is a next page. */
    List<FundLine> page(FundFilter filter, Viewer viewer, @Nullable String after) {
        var order = filter.order();
        var it = conditions(filter, viewer).before("f", "network_fund", order.column, after);
        return lines(it, order, Listing.PAGE + 1);
    }

    List<FundLine> all(FundFilter filter, Viewer viewer) {
        return lines(conditions(filter, viewer), filter.order(), EXPORTED);
    }

    int count(FundFilter filter, Viewer viewer) {
        return conditions(filter, viewer).counted(jdbc, "network_fund f");
    }

    FundPage one(FundId id, Viewer viewer) {
        record Found(FundLine line, @Nullable String body, FundPage.Head head) {}
        var it = Conditions.in(viewer, "f.office_code like :scope");
        var found = jdbc.sql(SELECT + it.sql() + " and f.id = :id")
                .params(it.parameters())
                .param("id", id.id())
                .query((row, n) -> new Found(
                        line(row),
                        row.getString("body_id"),
                        new FundPage.Head(row.getString("kind"), row.getBoolean("cancelled"), row.getInt("version"))))
                .optional()
                .orElseThrow(NoSuchFund::new);
        var writes = viewer.may(Act.EDIT_BODIES) && !found.head().cancelled();
        var bodies = writes ? options.bodiesOf(found.line().office()) : List.<Option>of();
        var forms = new FundPage.Forms(writes, options.of("fund"), bodies, options.today());
        var line = found.line().at(offices.name(new OfficeId(found.line().office())));
        return new FundPage(line, found.body(), found.head(), HistoryBook.of(jdbc, "fund", id.id()), forms);
    }

    private static Conditions conditions(FundFilter filter, Viewer viewer) {
        var it = Conditions.in(viewer, "f.office_code like :scope")
                .words("f", filter.q())
                .when("f.kind = :kind", "kind", filter.kind())
                .add(filter.struck() ? "f.cancelled" : "not f.cancelled");
        if (filter.body() != null) it.add("f.body_id = :body").with("body", filter.body());
        if (filter.from() != null) it.add("f.granted_on >= :from").with("from", filter.from());
        if (filter.to() != null) it.add("f.granted_on <= :to").with("to", filter.to());
        return it;
    }

    /** With the offices' names, asked for once. */
    private List<FundLine> lines(Conditions it, FundFilter.Order order, int most) {
        var found = jdbc.sql(SELECT + it.sql() + " order by f.%1$s desc, f.id desc limit :most".formatted(order.column))
                .params(it.parameters())
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
        var names = offices.names(found.stream()
                .map(line -> new OfficeId(line.office()))
                .distinct()
                .toList());
        return found.stream()
                .map(line -> line.at(names.getOrDefault(new OfficeId(line.office()), line.office())))
                .toList();
    }

    private FundLine line(ResultSet row) throws SQLException {
        return new FundLine(
                row.getString("id"),
                row.getObject("granted_on", LocalDate.class),
                values.of("fund").title(row.getString("kind")),
                row.getString("office_code"),
                Objects.requireNonNullElse(row.getString("receiver"), ""),
                row.getBigDecimal("amount"),
                row.getString("payer"),
                row.getString("document"));
    }
}
