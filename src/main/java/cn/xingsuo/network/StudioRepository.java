package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 工作室存取 — one row per studio, guarded by the version. */
@Repository
class StudioRepository {
    private static final String STALE = "这个工作室刚才已被他人修改,您的修改没有保存。请看过最新内容,再重新办理。";
    private final JdbcClient jdbc;
    private final NetworkJournal journal;

    StudioRepository(JdbcClient jdbc, NetworkJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    Studio get(StudioRef ref, Viewer viewer) {
        var it = jdbc.sql("select * from network_studio where id = :id and office_code like :scope for update")
                .param("id", ref.id().id())
                .param("scope", Scope.of(viewer).like())
                .query(StudioRepository::studio)
                .optional()
                .orElseThrow(NoSuchStudio::new);
        if (it.version() != ref.version()) throw new Stale(STALE);
        return it;
    }

    void insert(Studio it, Application form) {
        try {
            jdbc.sql("""
                            insert into network_studio
                              (id, office_code, body_id, mediator_id, name, state, room, helpers, yearly_cases, applied_on,
                               search, initials, recorded_at)
                            values (:id, :office, :body, :mediator, :name, :state, :room, :helpers, :cases, :on, :search, :initials, :now)
                            """)
                    .param("id", it.id().id())
                    .param("office", it.office().code())
                    .param("body", form.body().id())
                    .param("mediator", it.mediator().id())
                    .param("name", it.name())
                    .param("state", it.state().name())
                    .param("room", Words.required("工作场所", form.room(), Words.LINE))
                    .param("helpers", form.helpers())
                    .param("cases", form.yearlyCases())
                    .param("on", form.on())
                    .param("search", Pinyin.fold(it.name()))
                    .param("initials", Pinyin.initials(it.name()))
                    .param("now", journal.now())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("这名调解员已经有工作室,或者正在申报。一人一室,请打开原有的工作室。", null);
        }
    }

    StudioRef update(Studio it) {
        try {
            var rows = jdbc.sql("""
                            update network_studio set version = version + 1, state = :state, named_on = :named, plaque = :plaque,
                                   reviewed_on = :reviewed, ended_on = :ended
                            where id = :id and version = :version
                            """)
                    .param("state", it.state().name())
                    .param("named", it.life().namedOn())
                    .param("plaque", it.life().plaque())
                    .param("reviewed", it.life().reviewedOn())
                    .param("ended", it.life().endedOn())
                    .param("id", it.id().id())
                    .param("version", it.version())
                    .update();
            if (rows == 0) throw new Stale(STALE);
            return new StudioRef(it.id(), it.version() + 1);
        } catch (DuplicateKeyException taken) {
            throw new Refusal("这个牌匾编号已经用于另一个工作室。请核对编号。", null);
        }
    }

    private static Studio studio(ResultSet row, int n) throws SQLException {
        var life = new Studio.Life(
                row.getObject("applied_on", LocalDate.class),
                row.getObject("named_on", LocalDate.class),
                row.getString("plaque"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
        return new Studio(
                new StudioId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                new MediatorId(row.getObject("mediator_id", UUID.class)),
                row.getString("name"),
                StudioState.valueOf(row.getString("state")),
                life,
                row.getInt("version"));
    }
}
