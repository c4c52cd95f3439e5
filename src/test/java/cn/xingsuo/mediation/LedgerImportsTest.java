package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.job.JobState;
import cn.xingsuo.job.Jobs;
import cn.xingsuo.mediation.Ledger.Layout;
import cn.xingsuo.office.Offices;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.Sheets;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers coming in: recognised, tried, imported, and taken out again. */
@InTheHouse
class LedgerImportsTest {
    private static final String[] HEAD = {
        "案号", "受理日期", "申请人姓名", "被申请人", "纠纷类别", "村(社区)", "纠纷简要情况", "调解结果", "结案日期", "是否履行", "回访日期", "申请人身份证号", "标的额"
    };
    private final LedgerImports imports;
    private final Fulfilment fulfilment;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    LedgerImportsTest(
            LedgerImports imports, Fulfilment fulfilment, Jobs jobs, JdbcClient jdbc, Offices offices, Clock clock) {
        this.clock = clock;
        this.imports = imports;
        this.fulfilment = fulfilment;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.offices = offices;
    }

    @Test
    void a_register_is_recognised_tried_imported_and_known_the_second_time() throws Exception {
        var parish = Parish.founded("990482101", offices, jdbc);
        var file = file(List.of(
                row(
                        "甲1",
                        "2013-03-05",
                        "赵一",
                        "钱二",
                        "邻里",
                        "火炬村",
                        "围墙积水",
                        "调解成功",
                        "2013-03-09",
                        "已履行",
                        "2013-04-01",
                        "",
                        "1.2万元"),
                row("甲2", "2013.3.6", "孙三", "李四", "婚姻家庭纠纷", "桃园村村民委员会", "赡养", "调解不成", "2013年3月20日", "", "", "", ""),
                row("甲3", "20130307", "周五", "吴六", "交通事故", "火炬", "擦碰", "", "", "", "", "", ""),
                row("甲4", "三月八日", "郑七", "王八", "邻里", "火炬村", "=HYPERLINK(\"x\")", "", "", "", "", "", ""),
                row("甲5", "2013-03-09", "冯九", "陈十", "火星移民", "火炬村", "事由", "", "", "", "", "", ""),
                row("甲6", "2013-03-10", "褚甲", "卫乙", "邻里", "不存在村", "事由", "", "", "", "", "", ""),
                row("甲7", "2013-03-11", "蒋丙", "沈丁", "邻里", "火炬村", "事由", "调解成功", "2013-03-01", "", "", "", ""),
                row("甲8", "2013-03-12", "韩戊", "杨己", "邻里", "火炬村", "事由", "", "", "", "", "330411199001011234", ""),
                row("甲1", "2013-03-13", "朱庚", "秦辛", "邻里", "火炬村", "编号重复", "", "", "", "", "", ""),
                row("", "2013-03-05", "钱二", "赵一", "邻里", "火炬村", "另一件?", "", "", "", "", "", "")));
        var id = imports.upload(parish.officer(), "登记簿.xlsx", file);
        var tried = tried(parish, id);
        assertThat(tried.counts())
                .isEqualTo(
                        Map.of(LedgerMark.READY, 3, LedgerMark.BROKEN, 5, LedgerMark.KNOWN, 1, LedgerMark.LIKELY, 1));
        assertThat(imports.problems(parish.officer(), tried, 50))
                .extracting(LedgerSaid::reason)
                .anyMatch(it -> it.contains("三月八日") && it.contains("不是日期"))
                .anyMatch(it -> it.contains("火星移民"))
                .anyMatch(it -> it.contains("不存在村"))
                .anyMatch(it -> it.contains("早于受理日期"))
                .anyMatch(it -> it.contains("校验位"));
        done(imports.commit(parish.officer(), id, tried.version(), false), parish);
        var cases = cases(parish);
        assertThat(cases)
                .containsExactly(
                        "2013-03-05 NEIGHBOUR PERFORMED 甲1 竹溪调〔2013〕1号 12000.00",
                        "2013-03-06 FAMILY FAILED 甲2 竹溪调〔2013〕2号 null",
                        "2013-03-07 TRAFFIC OPEN 甲3 竹溪调〔2013〕3号 null");
        assertThat(jdbc.sql("select count(*) from mediation_step where office_code = :o and entry_lag > 100")
                        .param("o", parish.office().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        var again = imports.upload(parish.officer(), "登记簿.xlsx", file);
        assertThat(tried(parish, again).count(LedgerMark.KNOWN)).isEqualTo(4);
        refused(
                "没有可以导入",
                () -> imports.commit(
                        parish.officer(),
                        again,
                        imports.get(parish.officer(), again).version(),
                        false));
        assertThat(cases(parish)).isEqualTo(cases);
    }

    @Test
    void an_import_can_be_undone_except_for_what_somebody_worked_on() throws Exception {
        var parish = Parish.founded("990482102", offices, jdbc);
        var rows = IntStream.range(0, 30)
                .mapToObj(i -> row(
                        "乙" + i,
                        "2013-05-" + "%02d".formatted(i % 28 + 1),
                        "张" + i,
                        "李" + i,
                        "邻里",
                        "火炬村",
                        "事由" + i,
                        "书面协议",
                        "2013-06-01",
                        "",
                        "",
                        "",
                        ""))
                .toList();
        var id = imports.upload(parish.officer(), "乙.xlsx", file(rows));
        var tried = tried(parish, id);
        done(imports.commit(parish.officer(), id, tried.version(), false), parish);
        assertThat(cases(parish)).hasSize(30);
        var touched =
                new MediationId(jdbc.sql("select id from mediation where office_code = :o and origin_number = '乙7'")
                        .param("o", parish.office().code())
                        .query(UUID.class)
                        .single());
        fulfilment.perform(
                parish.officer(),
                new MediationRef(touched, 0),
                new Performance(java.time.LocalDate.of(2013, 6, 5), "FULFILLED", ""));
        var now = imports.get(parish.officer(), id);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> imports.undo(parish.officer(), id, now.version() + 1));
        var undone = imports.undo(parish.officer(), id, now.version());
        assertThat(undone.removed()).isEqualTo(29);
        assertThat(undone.kept()).hasSize(1);
        assertThat(cases(parish)).singleElement().asString().contains("乙7");
        assertThat(stepsByMonth(parish, "sum(steps), sum(within[1]), sum(within[11]) from mediation_step_month"))
                .as("the sums by month follow what is taken back")
                .isEqualTo(
                        stepsByMonth(
                                parish,
                                "count(*), count(*) filter (where entry_lag <= 0), count(*) filter (where entry_lag <= 10) from mediation_step"));
        var back = imports.upload(parish.officer(), "乙.xlsx", file(rows));
        assertThat(tried(parish, back).counts()).isEqualTo(Map.of(LedgerMark.READY, 29, LedgerMark.KNOWN, 1));
    }

    @Test
    void what_is_still_to_be_done_stands_on_the_docket_until_the_import_is_undone() throws Exception {
        var parish = Parish.founded("990482106", offices, jdbc);
        var recently = java.time.LocalDate.now(clock).minusDays(3).toString();
        var id = imports.upload(
                parish.officer(),
                "丁.xlsx",
                file(List.of(
                        row("丁1", recently, "何一", "吕二", "邻里", "火炬村", "还在调解", "", "", "", "", "", ""),
                        row("丁2", recently, "施三", "张四", "邻里", "火炬村", "刚达成协议", "书面协议", recently, "", "", "", ""),
                        row("丁3", recently, "孔五", "曹六", "邻里", "火炬村", "协议已履行", "书面协议", recently, "已履行", "", "", ""),
                        row(
                                "丁4",
                                "2013-05-01",
                                "严七",
                                "华八",
                                "邻里",
                                "火炬村",
                                "早已办结",
                                "书面协议",
                                "2013-05-02",
                                "",
                                "",
                                "",
                                ""))));
        done(imports.commit(parish.officer(), id, tried(parish, id).version(), false), parish);
        assertThat(running(parish))
                .containsExactly(
                        "丁1 mediation.conclude",
                        "丁2 mediation.confirmation",
                        "丁2 mediation.return-visit",
                        "丁3 mediation.return-visit");
        imports.undo(parish.officer(), id, imports.get(parish.officer(), id).version());
        assertThat(running(parish)).isEmpty();
    }

    private List<Number> stepsByMonth(Parish parish, String figures) {
        return jdbc.sql("select %s where office_code = :o".formatted(figures))
                .param("o", parish.office().code())
                .query((row, n) -> List.<Number>of(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private List<String> running(Parish parish) {
        return jdbc.sql("""
                        select coalesce(m.origin_number, '?') || ' ' || d.term from deadline d left join mediation m on d.ref = 'mediation/' || m.id
                        where d.office_code = :office and d.dropped_on is null and d.met_on is null order by 1
                        """)
                .param("office", parish.office().code())
                .query(String.class)
                .list();
    }

    @Test
    void columns_an_office_names_in_its_own_way_are_remembered() throws Exception {
        var parish = Parish.founded("990482103", offices, jdbc);
        var csv = "登记簿,,,,,\r\n收案日,原告方,被告方,纠纷类型,发生地,说了啥\r\n2013-02-03,甲,乙,邻里纠纷,火炬村,吵架\r\n"
                .getBytes(Charset.forName("GBK"));
        var id = imports.upload(parish.officer(), "本所.csv", csv);
        var it = imports.get(parish.officer(), id);
        assertThat(it.layout().header()).isEqualTo(2);
        refused("还没有对应的列", () -> imports.check(parish.officer(), id, it.version(), it.layout()));
        var columns = new LinkedHashMap<>(it.layout().columns());
        columns.putAll(Map.of("REGISTERED", 0, "APPLICANT", 1, "RESPONDENT", 2, "STORY", 5));
        done(imports.check(parish.officer(), id, it.version(), new Layout(0, 2, columns)), parish);
        assertThat(imports.get(parish.officer(), id).count(LedgerMark.READY)).isEqualTo(1);
        var next = imports.upload(parish.officer(), "本所2.csv", csv);
        assertThat(imports.get(parish.officer(), next).layout().columns()).containsAllEntriesOf(columns);
    }

    @Test
    void the_file_is_sealed_and_seen_by_nobody_else() throws Exception {
        var parish = Parish.founded("990482104", offices, jdbc);
        var other = Parish.founded("990482105", offices, jdbc);
        var csv = "登记日期,申请人,对方,纠纷类型\r\n2013-02-03,张三丰,李四光,邻里\r\n".getBytes("UTF-8");
        var id = imports.upload(parish.officer(), "x.csv", csv);
        var kept = jdbc.sql("select content from mediation_ledger where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, "UTF-8")).doesNotContain("张三丰");
        assertThatExceptionOfType(NoSuchLedger.class).isThrownBy(() -> imports.get(other.officer(), id));
        refused("没有找到表头", () -> imports.upload(parish.officer(), "y.csv", "a,b\r\n1,2\r\n".getBytes("UTF-8")));
    }

    private Ledger tried(Parish parish, UUID id) throws Exception {
        var it = imports.get(parish.officer(), id);
        done(imports.check(parish.officer(), id, it.version(), it.layout()), parish);
        return imports.get(parish.officer(), id);
    }

    private void done(UUID job, Parish parish) throws Exception {
        jobs.join(job);
        var it = jobs.get(job, parish.officer());
        assertThat(it.state()).as(String.valueOf(it.result())).isEqualTo(JobState.DONE);
    }

    private List<String> cases(Parish parish) {
        return jdbc.sql("""
                        select registered_on || ' ' || category || ' ' || status || ' ' || origin_number || ' ' || number || ' ' || coalesce(amount::text, 'null')
                        from mediation where office_code = :office order by registered_on, number
                        """)
                .param("office", parish.office().code())
                .query(String.class)
                .list();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static byte[] file(List<List<String>> rows) throws IOException {
        var columns = new ArrayList<Column<List<String>>>();
        for (int i = 0; i < HEAD.length; i++) {
            var column = i;
            columns.add(new Column<>(HEAD[i], it -> it.get(column)));
        }
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "登记簿", columns, rows.stream());
        return out.toByteArray();
    }

    private static void refused(String because, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(it -> assertThat(it.text()).contains(because));
    }
}
