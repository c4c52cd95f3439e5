package cn.xingsuo.subsidy;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 申报存取 — one row per claim, guarded by its version, and a line for every step. */
@Repository
class ClaimLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The claim as the viewer saw it, locked until the transaction ends. */
    Claim get(ClaimRef ref, Viewer viewer) {
        var it = jdbc.sql("select * from subsidy_claim where id = :id and office_code like :scope for update")
                .param("id", ref.id().id())
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> claim(row))
                .optional()
                .orElseThrow(NoSuchClaim::new);
        if (it.version() != ref.version()) throw new Stale("这项补贴刚才已被他人办理,您的操作没有保存。请打开看最新情况,再重新办理。");
        return it;
    }

    /** Reviewed claims in the viewer's scope that no draw has seen, in the order of their numbers, locked. */
    List<Claim> undrawn(Viewer viewer) {
        return jdbc.sql("""
                        select * from subsidy_claim where office_code like :scope and state = 'REVIEWED' and sample_id is null
                        order by office_code, number, id for update
                        """)
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> claim(row))
                .list();
    }

    List<Claim> decided(Viewer viewer) {
        return jdbc.sql("""
                        select * from subsidy_claim where office_code like :scope and state = 'DECIDED'
                        order by office_code, number, id for update
                        """)
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> claim(row))
                .list();
    }

    List<Claim> inBatch(UUID batch, Viewer viewer) {
        return jdbc.sql("""
                        select * from subsidy_claim
                        where batch_id = :batch and office_code like :scope and state = 'PUBLISHED' order by office_code, id for update
                        """)
                .param("batch", batch)
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> claim(row))
                .list();
    }

    /** Who has reviewed or checked it so far. */
    Set<String> hands(ClaimId id) {
        return new HashSet<>(jdbc.sql("""
                        select hand from subsidy_claim, unnest(array[reviewed_by, checked_by]) hand where id = :id and hand is not null
                        """)
                .param("id", id.id())
                .query((row, n) -> row.getString(1))
                .list());
    }

    void insert(Map<String, @Nullable Object> row) {
        var columns = row.keySet().stream().sorted().toList();
        jdbc.sql("insert into subsidy_claim (" + String.join(", ", columns) + ") values (:"
                        + String.join(", :", columns) + ")")
                .params(row)
                .update();
    }

    /** Writes the state and what the step adds, and the line of the step. */
    void write(Claim it, Map<String, ? extends @Nullable Object> more, String note, Viewer viewer) {
        var sets = new StringBuilder("state = :state, picked = :picked, version = version + 1");
        more.keySet().stream().sorted().forEach(column -> sets.append(", %s = :%s".formatted(column, column)));
        var all = new HashMap<String, @Nullable Object>(more);
        all.put("state", it.state().name());
        all.put("picked", it.picked());
        all.put("id", it.id().id());
        jdbc.sql("update subsidy_claim set " + sets + " where id = :id")
                .params(all)
                .update();
        step(it, note, viewer);
    }

    void step(Claim it, String note, Viewer viewer) {
        jdbc.sql("""
                        insert into subsidy_step (office_code, claim_id, state, done_on, entered_at, account, note)
                        values (:office, :id, :state, :on, :at, :account, :note)
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("state", it.state().name())
                .param("on", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .param("account", viewer.account())
                .param("note", note)
                .update();
    }

    int next(OfficeId office, int year) {
        return jdbc.sql("""
                        insert into subsidy_counter (office_code, year, last) values (:office, :year, 1)
                        on conflict (office_code, year) do update set last = subsidy_counter.last + 1 returning last
                        """)
                .param("office", office.code())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Numbers of live claims for any of these cases. */
    List<String> claimed(List<MediationId> cases) {
        if (cases.isEmpty()) return List.of();
        return jdbc.sql(
                        "select number from subsidy_claim where mediation_id in (:cases) and state <> 'REFUSED' order by number")
                .param("cases", cases.stream().map(MediationId::id).toList())
                .query((row, n) -> row.getString("number"))
                .list();
    }

    /** 案件事实 — what the decision reckons with. */
    record Facts(String difficulty, LocalDate concludedOn, int score, List<String> addons) {}

    Facts facts(ClaimId id) {
        return jdbc.sql(
                        "select difficulty, concluded_on, coalesce(check_score, score, 0) as score, addons from subsidy_claim where id = :id")
                .param("id", id.id())
                .query((row, n) -> new Facts(
                        row.getString("difficulty"),
                        row.getObject("concluded_on", LocalDate.class),
                        row.getInt("score"),
                        List.of((String[]) row.getArray("addons").getArray())))
                .single();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                new MediationId(row.getObject("mediation_id", UUID.class)),
                requireNonNullElse(row.getString("number"), ""),
                ClaimState.valueOf(row.getString("state")),
                row.getString("claimed_by"),
                row.getObject("sample_id") != null,
                row.getBoolean("picked"),
                row.getInt("version"));
    }
}
