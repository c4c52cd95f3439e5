package cn.xingsuo.network;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 覆盖底数 — the enterprises and police stations of an office's area, which the network has to cover; villages come from the divisions. */
@Service
@Transactional
public class Coverage {
    private static final String MISSING = "没有找到这家企业或者这个派出所。可能不在您的管辖范围内,请从覆盖情况中选择。";
    private final JdbcClient jdbc;
    private final NetworkJournal journal;

    Coverage(JdbcClient jdbc, NetworkJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** 登记企业, with its workers on that day. */
    public UUID enterprise(Viewer viewer, OfficeId office, String name, LocalDate since, int workers) {
        var id = enter("network_enterprise", viewer, office, name, since);
        count(id, office, since, workers);
        tell("enterprise-registered", "network/enterprise/" + id, office, since);
        return id;
    }

    /** 职工人数 from a day on. */
    public void recount(Viewer viewer, UUID enterprise, LocalDate since, int workers) {
        var office = office("network_enterprise", enterprise, viewer);
        Words.notFuture(since, journal.today());
        count(enterprise, office, since, workers);
        tell("enterprise-recounted", "network/enterprise/" + enterprise, office, since);
    }

    /** 登记派出所. */
    public UUID station(Viewer viewer, OfficeId office, String name, LocalDate since) {
        var id = enter("network_station", viewer, office, name, since);
        tell("station-registered", "network/station/" + id, office, since);
        return id;
    }

    /** 注销 of an enterprise, {@code lastDay} inclusive. */
    public void endEnterprise(Viewer viewer, UUID id, LocalDate lastDay) {
        end("network_enterprise", viewer, id, lastDay);
    }

    /** 撤并 of a police station, {@code lastDay} inclusive. */
    public void endStation(Viewer viewer, UUID id, LocalDate lastDay) {
        end("network_station", viewer, id, lastDay);
    }

    private UUID enter(String table, Viewer viewer, OfficeId office, String typed, LocalDate since) {
        if (!viewer.sees(office.code())) throw new NotFound("没有找到这个司法所:可能不在您的管辖范围内,请重新选择");
        Words.notFuture(since, journal.today());
        var name = Words.required("名称", typed, Words.LINE);
        var id = UUID.randomUUID();
        try {
            jdbc.sql("insert into " + table + """
                             (id, office_code, name, search, initials, since, recorded_at)
                            values (:id, :office, :name, :search, :initials, :since, :now)
                            """)
                    .param("id", id)
                    .param("office", office.code())
                    .param("name", name)
                    .param("search", Pinyin.fold(name))
                    .param("initials", Pinyin.initials(name))
                    .param("since", since)
                    .param("now", journal.now())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("“{0}”已经登记过,不要重复登记。", null, name);
        }
        return id;
    }

    private void count(UUID enterprise, OfficeId office, LocalDate since, int workers) {
        if (workers < 0) throw new Refusal("职工人数不能是负数。请核对人数。", null);
        jdbc.sql("""
                        insert into network_workers (office_code, enterprise_id, since, workers) values (:office, :id, :since, :workers)
                        on conflict (enterprise_id, since) do update set workers = excluded.workers
                        """)
                .param("office", office.code())
                .param("id", enterprise)
                .param("since", since)
                .param("workers", workers)
                .update();
    }

    private void end(String table, Viewer viewer, UUID id, LocalDate lastDay) {
        var office = office(table, id, viewer);
        Words.notFuture(lastDay, journal.today());
        var rows = jdbc.sql(
                        "update " + table + " set until = :until where id = :id and until is null and since <= :until")
                .param("until", lastDay)
                .param("id", id)
                .update();
        if (rows == 0) throw new Refusal("已经注销,或者日期早于登记日期。请核对日期。", null);
        tell("coverage-ended", table.replace('_', '/') + "/" + id, office, lastDay);
    }

    private OfficeId office(String table, UUID id, Viewer viewer) {
        return jdbc.sql("select office_code from " + table + " where id = :id and office_code like :scope for update")
                .param("id", id)
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> new OfficeId(row.getString("office_code")))
                .optional()
                .orElseThrow(() -> new NotFound(MISSING));
    }

    private void tell(String act, String ref, OfficeId office, LocalDate on) {
        Fact fact = new CoverageChanged(Subject.of(office), on);
        journal.note(act, ref, Map.of("office", office.code(), "on", on.toString()), fact);
    }
}
