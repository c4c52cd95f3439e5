package cn.xingsuo.demo;

import cn.xingsuo.office.Facts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 演示区讲述人 — tells every part of the demonstration district once, each in a transaction that also notes that it was told. A load that
 * was cut off goes on with the part it stopped in.
 */
@Component
class Narrator {
    private static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private final DistrictTeller teller;
    private final List<Chapter> chapters;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Narrator(DistrictTeller teller, List<Chapter> chapters, TransactionTemplate transaction, JdbcClient jdbc) {
        this.teller = teller;
        this.chapters = chapters;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** 讲述 — a part of a chapter. */
    private interface Work {
        void tell() throws Exception;
    }

    /** @param stories whether the working rooms' chapters are wanted */
    void tell(District district, boolean stories, PrintStream out) throws Exception {
        if (isTold(district, "ALL")) return;
        out.println("正在载入演示区(只在第一次启动时)/ loading the demonstration district (first start only) …");
        once(district, "DISTRICT", () -> teller.tell(district, out));
        if (!stories) return;
        var telling = teller.telling(district);
        for (var chapter : chapters) tell(chapter, telling, out);
        once(district, "ALL", () -> {});
    }

    private void tell(Chapter chapter, Telling telling, PrintStream out) throws Exception {
        var name = chapter.getClass().getSimpleName();
        var district = telling.district();
        if (!chapter.byOffice()) {
            var bar = new ProgressBar(out, chapter.title(), 1);
            once(district, name, () -> chapter.tell(telling));
            bar.done(1);
            return;
        }
        var bar = new ProgressBar(out, chapter.title(), district.offices().size());
        var done = new AtomicInteger();
        try (var hands = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            var work = new ArrayList<java.util.concurrent.Future<?>>();
            for (var office : district.offices())
                work.add(hands.submit(() -> {
                    once(district, name + " " + office.code(), () -> chapter.tell(telling.only(office)));
                    bar.done(done.incrementAndGet());
                    return null;
                }));
            for (var it : work) it.get();
        }
    }

    private void once(District district, String part, Work work) throws Exception {
        if (isTold(district, part)) return;
        Facts.quietly(() -> transaction.execute(_ -> {
            // the same few statements again and again: here one plan for all saves more than the best for each
            jdbc.sql("set local plan_cache_mode = auto").update();
            try {
                work.tell();
            } catch (Exception e) {
                throw new IllegalStateException("the demonstration district could not be told: " + part, e);
            }
            return jdbc.sql("insert into demo_told (seed, part, told_at) values (:seed, :part, now())")
                    .param("seed", district.seed())
                    .param("part", part)
                    .update();
        }));
    }

    private boolean isTold(District district, String part) {
        return jdbc.sql("select exists (select from demo_told where seed = :seed and part = :part)")
                .param("seed", district.seed())
                .param("part", part)
                .query(Boolean.class)
                .single();
    }
}
