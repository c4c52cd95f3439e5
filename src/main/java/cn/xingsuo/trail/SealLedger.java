package cn.xingsuo.trail;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 封存簿 — the seals, and the digest of the entries as they stand now. The hashing of entries happens in the database. */
@Repository
class SealLedger {
    /** Every column of an entry, in one text that depends on no session setting. */
    private static final String CANONICAL = """
            jsonb_build_array(t.id, (extract(epoch from t.at) * 1000000)::bigint, t.account, t.role, t.scope, t.office_code, t.act,
                t.subject, t.result, t.from_address, t.method, t.path, t.details)::text""";

    private static final String DIGEST = """
            select count(*) as count,
                   encode(sha256(coalesce(string_agg(sha256(convert_to(%s, 'UTF8')), ''::bytea order by t.id), '')), 'hex') as digest
            from trail t
            where (t.id between s.from_id and s.to_id and not t.id = any (s.skipped)) or t.id = any (s.late)
            """.formatted(CANONICAL);

    private final JdbcClient jdbc;

    SealLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored seal and what the entries hash to today. */
    record Stored(Seal seal, String previous, String hash, String key, long countNow, String digestNow) {}

    /** 链尾 — where the chain of seals ends. */
    record Tip(long id, long to, String hash, Instant at) {}

    /** One process seals at a time; false when another one is at it. */
    boolean hold() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('trail_seal'))")
                .query(Boolean.class)
                .single();
    }

    /** The newest seal, without looking at its entries. */
    Optional<Tip> last() {
        return jdbc.sql("select id, to_id, seal, at from trail_seal order by id desc limit 1")
                .query((row, _) -> new Tip(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<Stored> after(long id, int most) {
        return jdbc.sql("select s.*, d.count as count_now, d.digest as digest_now from"
                        + " (select * from trail_seal where id > :after order by id limit :most) s cross join lateral ("
                        + DIGEST + ") d order by s.id")
                .param("after", id)
                .param("most", most)
                .query(SealLedger::stored)
                .list();
    }

    /** The newest id of the next batch, or the last sealed id when nothing is new. */
    long end(long sealed, int most) {
        return jdbc.sql(
                        "select coalesce(max(id), :sealed) from (select id from trail where id > :sealed order by id limit :most) n")
                .param("sealed", sealed)
                .param("most", most)
                .query(Long.class)
                .single();
    }

    List<Long> missing(long from, long to) {
        return jdbc.sql("""
                select g from generate_series(cast(:from as bigint), :to) g
                where not exists (select from trail t where t.id = g) order by g
                """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** Entries that came to light within a day in the gaps of recent seals and that no seal covers yet. */
    List<Long> late() {
        return jdbc.sql("""
                with recent as (select skipped, late from trail_seal where at > clock_timestamp() - interval '1 day')
                select t.id from trail t
                where t.id in (select unnest(skipped) from recent) and t.id not in (select unnest(late) from recent)
                order by t.id
                """).query((row, _) -> row.getLong(1)).list();
    }

    /** The seal in whose gaps an entry turned up too late to be sealed honestly. */
    Optional<Long> intruded() {
        return jdbc.sql("""
                select s.id from trail_seal s cross join lateral unnest(s.skipped) as gap
                join trail t on t.id = gap
                where s.at <= clock_timestamp() - interval '1 day'
                  and not exists (select from trail_seal l where gap = any (l.late))
                order by s.id limit 1
                """).query(Long.class).optional();
    }

    /** The same batch with its digest. */
    Seal digested(Seal seal) {
        return jdbc.sql("select d.* from (select cast(:from as bigint) as from_id, cast(:to as bigint) as to_id,"
                        + " cast(:skipped as bigint[]) as skipped, cast(:late as bigint[]) as late) s cross join lateral ("
                        + DIGEST + ") d")
                .param("from", seal.from())
                .param("to", seal.to())
                .param("skipped", array(seal.skipped()))
                .param("late", array(seal.late()))
                .query((row, _) -> new Seal(
                        seal.id(),
                        seal.from(),
                        seal.to(),
                        seal.skipped(),
                        seal.late(),
                        row.getLong(1),
                        row.getString(2)))
                .single();
    }

    void enter(Seal seal, String previous, String hash, String key) {
        jdbc.sql("""
                insert into trail_seal (id, from_id, to_id, skipped, late, count, digest, previous, seal, key, at)
                values (:id, :from, :to, cast(:skipped as bigint[]), cast(:late as bigint[]), :count, :digest, :previous, :seal, :key,
                    clock_timestamp())
                """)
                .param("id", seal.id())
                .param("from", seal.from())
                .param("to", seal.to())
                .param("skipped", array(seal.skipped()))
                .param("late", array(seal.late()))
                .param("count", seal.count())
                .param("digest", seal.digest())
                .param("previous", previous)
                .param("seal", hash)
                .param("key", key)
                .update();
    }

    private static String array(List<Long> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var seal = new Seal(
                row.getLong("id"),
                row.getLong("from_id"),
                row.getLong("to_id"),
                ids(row.getArray("skipped")),
                ids(row.getArray("late")),
                row.getLong("count"),
                row.getString("digest"));
        return new Stored(
                seal,
                row.getString("previous"),
                row.getString("seal"),
                row.getString("key"),
                row.getLong("count_now"),
                row.getString("digest_now"));
    }

    private static List<Long> ids(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
