package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 培训 — sessions of an office and the mediators who attended; their hours add up from here. */
@Service
@Transactional
public class Trainings {
    private static final BigDecimal LONGEST = new BigDecimal(200);
    private final JdbcClient jdbc;
    private final NetworkJournal journal;

    Trainings(JdbcClient jdbc, NetworkJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** 一次培训. */
    public record Session(OfficeId office, String title, LocalDate on, BigDecimal hours, String organiser) {}

    /** Records a session with who attended; all of them serve, or served, in the office. */
    public UUID record(Viewer viewer, Session it, Set<MediatorId> attended) {
        if (!viewer.sees(it.office().code())) throw new NotFound("没有找到这个司法所:可能不在您的管辖范围内,请重新选择");
        Words.notFuture(it.on(), journal.today());
        if (attended.isEmpty()) throw new Refusal("没有选择参加培训的调解员。请勾选。", null);
        if (it.hours().signum() <= 0 || it.hours().compareTo(LONGEST) > 0)
            throw new Refusal("学时应当大于 0、不超过 {0}。请核对学时。", null, LONGEST);
        var id = UUID.randomUUID();
        enter(id, it, viewer);
        attend(id, it.office(), attended);
        journal.note(
                "training-recorded",
                "network/training/" + id,
                Map.of("office", it.office().code(), "on", it.on().toString()),
                new CoverageChanged(Subject.of(it.office()), it.on()));
        return id;
    }

    private void enter(UUID id, Session it, Viewer viewer) {
        jdbc.sql("""
                        insert into network_training (id, office_code, title, held_on, hours, organiser, account, recorded_at)
                        values (:id, :office, :title, :on, :hours, :organiser, :account, :now)
                        """)
                .param("id", id)
                .param("office", it.office().code())
                .param("title", Words.required("培训内容", it.title(), Words.LINE))
                .param("on", it.on())
                .param("hours", it.hours())
                .param("organiser", Words.required("组织单位", it.organiser(), Words.LINE))
                .param("account", viewer.account())
                .param("now", journal.now())
                .update();
    }

    private void attend(UUID id, OfficeId office, Set<MediatorId> attended) {
        var rows = jdbc.sql("""
                        insert into network_attendance (office_code, training_id, mediator_id)
                        select :office, :id, m.id from network_mediator m
                        where m.id in (:attended) and (m.office_code = :office or exists
                          (select from network_membership s where s.mediator_id = m.id and s.office_code = :office))
                        """)
                .param("office", office.code())
                .param("id", id)
                .param("attended", attended.stream().map(MediatorId::id).toList())
                .update();
        if (rows != attended.size()) throw new NoSuchMediator();
    }
}
