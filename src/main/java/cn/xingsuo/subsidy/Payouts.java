package cn.xingsuo.subsidy;

import cn.xingsuo.law.Terms;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抽查、公示和发放 — what the bureau does to many claims at once: draws the spot check, makes a batch public, pays it. */
@Service
@Transactional
public class Payouts {
    private final JdbcClient jdbc;
    private final ClaimLedger ledger;
    private final SubsidyRules rules;
    private final Terms terms;
    private final Trail trail;
    private final Facts facts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Payouts(
            JdbcClient jdbc,
            ClaimLedger ledger,
            SubsidyRules rules,
            Terms terms,
            Trail trail,
            Facts facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.rules = rules;
        this.terms = terms;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    /** 抽查结果. */
    public record Drawn(UUID id, int population, int picked) {}

    /** 批次. */
    public record BatchRef(UUID id, int version) {}

    /** 随机抽查 of everything reviewed since the last draw; the seed is kept, so that anybody can draw it again. */
    public Drawn draw(Viewer viewer) {
        return draw(viewer, random.nextLong());
    }

    /** The same from a given seed. */
    public Drawn draw(Viewer viewer, long seed) {
        var population = ledger.undrawn(viewer);
        if (population.isEmpty()) throw new Refusal("没有等待抽查的补贴申报。司法所初审以后才能抽查。", null);
        var percent = rules.number("sample-percent");
        var hits = Draw.picks(population.size(), percent, seed);
        var sample = UUID.randomUUID();
        keep(new Drawn(sample, population.size(), hits.size()), percent, seed, viewer);
        for (int i = 0; i < population.size(); i++) {
            var it = population.get(i).drawn(hits.contains(i));
            ledger.write(it, Map.of("sample_id", sample), it.picked() ? "抽查抽中" : "参加抽查,没有抽中", viewer);
        }
        trail.note(
                "subsidy.drawn",
                "subsidy/sample/" + sample,
                Map.of("seed", String.valueOf(seed), "picked", String.valueOf(hits.size())));
        return new Drawn(sample, population.size(), hits.size());
    }

    private void keep(Drawn drawn, int percent, long seed, Viewer viewer) {
        jdbc.sql("""
                        insert into subsidy_sample (id, office_code, drawn_on, drawn_by, seed, percent, population, picked)
                        values (:id, :office, :on, :by, :seed, :percent, :population, :picked)
                        """)
                .param("id", drawn.id())
                .param("office", viewer.scope())
                .param("on", today())
                .param("by", viewer.account())
                .param("seed", seed)
                .param("percent", percent)
                .param("population", drawn.population())
                .param("picked", drawn.picked())
                .update();
    }

    /** 公示 of everything decided, for the working days of the rule. */
    public BatchRef publish(Viewer viewer) {
        var decided = ledger.decided(viewer);
        if (decided.isEmpty()) throw new Refusal("没有已核定、等待公示的补贴。", null);
        var batch = UUID.randomUUID();
        var until = terms.workingDay(today(), rules.number("publicity-working-days"))
                .date();
        jdbc.sql("""
                        insert into subsidy_batch (id, office_code, number, version, published_on, publicity_until, published_by)
                        select :id, :office, to_char(:on::date, 'YYYY-MM') || '-' || (count(*) + 1), 0, :on, :until, :by
                        from subsidy_batch where office_code = :office and number like to_char(:on::date, 'YYYY-MM') || '-%'
                        """)
                .param("id", batch)
                .param("office", viewer.scope())
                .param("on", today())
                .param("until", until)
                .param("by", viewer.account())
                .update();
        decided.forEach(it -> ledger.write(it.publish(), Map.of("batch_id", batch), "公示至 " + until, viewer));
        done("published", batch, decided);
        return new BatchRef(batch, 0);
    }

    /** 发放 of a batch once its publicity is over; what was objected to has left it before. */
    public void pay(Viewer viewer, BatchRef ref, String receipt) {
        var number = Words.required("凭证号", receipt);
        var until = jdbc.sql("""
                        select publicity_until from subsidy_batch
                        where id = :id and office_code like :scope and paid_on is null for update
                        """)
                .param("id", ref.id())
                .param("scope", Scope.of(viewer).like())
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> known(ref, viewer) ? new Stale("这一批补贴已经发放,不能重复发放。请打开看最新情况。") : new NoSuchClaim());
        if (!today().isAfter(until)) throw new Refusal("公示到 {0} 期满,期满以后才能发放。", null, until);
        var paid = ledger.inBatch(ref.id(), viewer);
        jdbc.sql("""
                        update subsidy_batch set paid_on = :on, paid_by = :by, receipt = :receipt, version = version + 1
                        where id = :id
                        """)
                .param("on", today())
                .param("by", viewer.account())
                .param("receipt", number)
                .param("id", ref.id())
                .update();
        paid.forEach(
                it -> ledger.write(it.pay(), Map.of("paid_on", today(), "ended_on", today()), "凭证 " + number, viewer));
        done("paid", ref.id(), paid);
    }

    private boolean known(BatchRef ref, Viewer viewer) {
        return jdbc.sql("select exists (select 1 from subsidy_batch where id = :id and office_code like :scope)")
                .param("id", ref.id())
                .param("scope", Scope.of(viewer).like())
                .query(Boolean.class)
                .single();
    }

    private void done(String act, UUID batch, List<Claim> claims) {
        trail.note("subsidy." + act, "subsidy/batch/" + batch, Map.of("claims", String.valueOf(claims.size())));
        claims.forEach(it -> facts.publish(new SubsidyMoved(it.id(), Subject.of(it.office()), today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
