package cn.xingsuo.mediation;

import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 法院裁判登记 — records how a lawsuit over an agreement ended; the agreement itself stays in the file as it was signed. */
@Service
@Transactional
public class Judgments {
    private static final String LAW = "people-mediation-law#32";
    private final MediationRepository repository;
    private final Journal journal;
    private final ValueSets values;
    private final JdbcClient jdbc;

    Judgments(MediationRepository repository, Journal journal, ValueSets values, JdbcClient jdbc) {
        this.repository = repository;
        this.journal = journal;
        this.values = values;
        this.jdbc = jdbc;
    }

    /** 登记裁判, once for each case and only for an agreement; it often comes long after the dossier was archived. */
    public MediationRef record(Viewer viewer, MediationRef ref, Judgment said) {
        var result = values.of("mediation-judgment").require(said.result());
        var court = Prose.required("法院", said.court(), Prose.LINE);
        var number = Prose.required("案号", said.number(), Prose.LINE);
        var it = repository.evenArchived(ref, viewer);
        var conclusion = it.conclusion();
        if (conclusion == null || !conclusion.outcome().settled())
            throw new Refusal("本案没有达成协议,法院不会就协议裁判。当事人起诉原纠纷的,请记工作记录。", LAW);
        Dates.notFuture(said.on(), journal.today());
        Dates.inOrder(conclusion.outcome().on(), said.on(), "裁判生效日期 {0} 早于达成协议日期 {1}。请核对日期。");
        enter(it, new Judgment(said.on(), result.code(), court, number), viewer);
        repository.update(it);
        journal.write(it, Step.of(said.on(), "JUDGED", result.title() + ":" + court + " " + number), viewer);
        journal.tell(new MediationNoted(it.id(), Subject.of(it.office()), said.on()));
        return new MediationRef(it.id(), it.version() + 1);
    }

    private void enter(Mediation it, Judgment said, Viewer viewer) {
        var entered = jdbc.sql("""
                        insert into mediation_judgment (mediation_id, office_code, result, decided_on, court, number, entered_at, account)
                        values (:id, :office, :result, :on, :court, :number, :at, :account) on conflict (mediation_id) do nothing
                        """)
                .param("id", it.id().id())
                .param("office", it.office().code())
                .param("result", said.result())
                .param("on", said.on())
                .param("court", said.court())
                .param("number", said.number())
                .param("at", OffsetDateTime.ofInstant(journal.now(), ZoneOffset.UTC))
                .param("account", viewer.account())
                .update();
        if (entered == 0) throw new Refusal("本案协议的法院裁判已经登记,不能重复登记。登记有误的,请在工作记录中写明。", null);
    }
}
