package cn.xingsuo.mediation;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 归档标记 — takes the mark of an archived dossier off a case again, and puts it on many cases whose dossiers were bound on paper. */
@Service
@Transactional
public class ArchiveMarks {
    private static final String LAW = "people-mediation-law#27";
    private final MediationRepository repository;
    private final Journal journal;
    private final JdbcClient jdbc;

    ArchiveMarks(MediationRepository repository, Journal journal, JdbcClient jdbc) {
        this.repository = repository;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** 撤销归档; the archive number stays, the next time it is used again. */
    public void unmark(Viewer viewer, MediationRef ref, String reason) {
        var it = repository.evenArchived(ref, viewer);
        var why = Prose.required("撤销归档理由", reason, Prose.LINE);
        var done = jdbc.sql("update mediation set archived_on = null where id = :id and archived_on is not null")
                .param("id", it.id().id())
                .update();
        if (done == 0) throw new Refusal("本案卷宗没有归档,不用撤销。", LAW);
        repository.update(it);
        journal.write(it, Step.of(journal.today(), "UNARCHIVED", why), viewer);
    }

    /** 已归档案件 — with the number and the day. */
    public record Mark(MediationId id, String number, LocalDate on) {}

    /** The concluded cases of the office among these that were not archived yet, marked in one go. */
    public int onPaper(Viewer viewer, OfficeId office, List<Mark> marks) {
        if (!Scope.of(viewer).covers(office)) throw new NoSuchMediation();
        var ids = marks.stream().map(it -> it.id().id()).toArray(UUID[]::new);
        var numbers = marks.stream().map(Mark::number).toArray(String[]::new);
        var days = marks.stream().map(it -> it.on().toString()).toArray(String[]::new);
        var marked = jdbc.sql("""
                        update mediation m set archived_on = t.on_day::date, archive_number = t.number, version = version + 1
                        from unnest(:ids::uuid[], :numbers::text[], :days::text[]) t (id, number, on_day)
                        where m.id = t.id and m.office_code = :office and m.archived_on is null and m.concluded_on <= t.on_day::date
                        """)
                .param("ids", ids)
                .param("numbers", numbers)
                .param("days", days)
                .param("office", office.code())
                .update();
        if (marked != marks.size()) throw new Refusal("有案件还没有结案、已经归档,或者归档日期早于结案日期。请刷新页面,核对后再登记。", LAW);
        journal.tell(new MediationArchived(Subject.of(office), journal.today()));
        return marked;
    }
}
