package cn.xingsuo.demo;

import cn.xingsuo.demo.CasePlan.Concluded;
import cn.xingsuo.demo.CasePlan.Event;
import cn.xingsuo.demo.CasePlan.Performed;
import cn.xingsuo.demo.CasePlan.Visited;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.mediation.WholeLedgers;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.Sheets;
import cn.xingsuo.web.Role;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** 旧台账讲述 — an office moved into the house with the register it had kept until then; all of it came in on that day. */
@Component
class RegisterTeller {
    private final WholeLedgers ledgers;
    private final ValueSets values;

    RegisterTeller(WholeLedgers ledgers, ValueSets values) {
        this.ledgers = ledgers;
        this.values = values;
    }

    void tell(District.Place office, List<CasePlan> plans, Telling telling, LocalDateTime moved) throws Exception {
        var out = new ByteArrayOutputStream();
        Sheets.writeCsv(out, columns(telling.villagesOf(office.code())), plans.stream());
        var officer = telling.viewer(Role.OFFICER, office.code());
        WorldClock.at(
                moved.atZone(WorldClock.CHINA).toInstant(),
                () -> ledgers.take(officer, office.name() + "调解登记簿.csv", out.toByteArray()));
    }

    private List<Column<CasePlan>> columns(List<String> villages) {
        var columns = new ArrayList<Column<CasePlan>>();
        columns.add(new Column<>("编号", it -> "%d-%02d".formatted(it.on().getYear(), it.id() % 100 + 1)));
        columns.add(new Column<>("登记日期", CasePlan::on));
        columns.addAll(party("申请人", Side.APPLICANT));
        columns.addAll(party("对方", Side.RESPONDENT));
        columns.add(
                new Column<>("纠纷类型", it -> values.categories().title(it.kind().code())));
        columns.add(new Column<>("发生地", it -> villages.get(it.village() % villages.size())));
        columns.add(new Column<>("事由", it -> it.words().story()));
        columns.add(new Column<>("纠纷来源", it -> values.sources().title(it.words().source())));
        columns.addAll(result());
        return columns;
    }

    private static List<Column<CasePlan>> party(String title, Side side) {
        return List.of(
                new Column<>(title, it -> CaseTeller.party(it, side).name()),
                new Column<>(title + "身份证", it -> CaseTeller.party(it, side).idNumber()),
                new Column<>(title + "电话", it -> CaseTeller.party(it, side).phone()));
    }

    private List<Column<CasePlan>> result() {
        return List.of(
                new Column<>(
                        "调解结果",
                        it -> values.of("mediation-outcome")
                                .title(CaseTeller.end(it).how())),
                new Column<>("协议内容", it -> CaseTeller.terms(CaseTeller.end(it))),
                of("结案日期", Concluded.class, Concluded::on),
                of("履行期限", Concluded.class, Concluded::performBy),
                of("履行情况", Performed.class, it -> it.fully() ? "履行完毕" : "部分履行"),
                of("履行日期", Performed.class, Performed::on),
                of("回访日期", Visited.class, Visited::on),
                of("回访情况", Visited.class, Visited::text));
    }

    /** Empty for a case in which nothing of the kind happened. */
    private static <T extends Event> Column<CasePlan> of(String title, Class<T> kind, Function<T, Object> value) {
        return new Column<>(title, it -> it.first(kind).map(value).orElse(null));
    }
}
