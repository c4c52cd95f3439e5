package cn.xingsuo.demo;

import cn.xingsuo.mediation.CaseBrief;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.subsidy.Application;
import cn.xingsuo.subsidy.ClaimRef;
import cn.xingsuo.subsidy.Payouts;
import cn.xingsuo.subsidy.Subsidies;
import cn.xingsuo.subsidy.Tariffs;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 补贴讲述 — tells claims through the subsidy room's doors, each act at its moment. */
@Component
class SubsidyTeller {
    private static final List<Integer> FINE = List.of(15, 19, 14, 9, 19, 9, 10);
    private static final List<Integer> FAIR = List.of(14, 17, 12, 8, 17, 8, 8);
    private final Subsidies subsidies;
    private final Tariffs tariffs;
    private final Payouts payouts;
    private final Mediators mediators;
    private final JdbcClient jdbc;

    SubsidyTeller(Subsidies subsidies, Payouts payouts, Tariffs tariffs, Mediators mediators, JdbcClient jdbc) {
        this.tariffs = tariffs;
        this.subsidies = subsidies;
        this.payouts = payouts;
        this.mediators = mediators;
        this.jdbc = jdbc;
    }

    /** Three claims in each office: two paid, one refused. */
    void paid(Telling telling, Map<String, Deque<CaseBrief>> cases) throws Exception {
        var start = 30;
        var claims = new ArrayList<ClaimRef>();
        var refused = new ArrayList<ClaimRef>();
        for (var office : cases.keySet()) {
            for (int i = 0; i < 3; i++) {
                var it = reviewed(telling, office, cases.get(office), start);
                if (it != null) (i < 2 ? claims : refused).add(it);
            }
        }
        var bureau = draw(
                telling,
                start - 2,
                Stream.concat(claims.stream(), refused.stream()).toList());
        decided(telling, start - 4, claims, "同意所初审意见");
        for (var it : refused)
            at(telling, start - 4, () -> subsidies.refuse(bureau, newest(it), "笔录没有当事人签名,卷宗与系统记载不一致"));
        if (claims.isEmpty()) return;
        var batch = at(telling, start - 5, () -> payouts.publish(bureau));
        at(telling, 10, () -> {
            payouts.pay(
                    bureau,
                    batch,
                    "财支〔%d〕38号".formatted(SubsidyCases.day(telling.now()).getYear()));
            return batch;
        });
    }

    /** One claim in each office is public now. */
    void published(Telling telling, Map<String, Deque<CaseBrief>> cases) throws Exception {
        var claims = new ArrayList<ClaimRef>();
        for (var office : cases.keySet()) {
            var it = reviewed(telling, office, cases.get(office), 8);
            if (it != null) claims.add(it);
        }
        if (claims.isEmpty()) return;
        var bureau = draw(telling, 6, claims);
        decided(telling, 5, claims, "");
        at(telling, 4, () -> payouts.publish(bureau));
    }

    /** And one each decided, checked or passed by the draw, reviewed, claimed, refused by the office, and drafted. */
    void underWay(Telling telling, Map<String, Deque<CaseBrief>> cases) throws Exception {
        var decided = new ArrayList<ClaimRef>();
        var drawn = new ArrayList<ClaimRef>();
        for (var office : cases.keySet()) {
            var one = reviewed(telling, office, cases.get(office), 4);
            if (one != null) decided.add(one);
            var two = reviewed(telling, office, cases.get(office), 4);
            if (two != null) drawn.add(two);
        }
        if (decided.isEmpty()) return;
        var bureau =
                draw(telling, 3, Stream.concat(decided.stream(), drawn.stream()).toList());
        decided(telling, 2, decided, "");
        for (var office : cases.keySet()) {
            reviewed(telling, office, cases.get(office), 2);
            claimed(telling, office, cases.get(office), 1);
            drafted(telling, office, cases.get(office), 1);
        }
    }

    /** By another person than who draws and checks. */
    private void decided(Telling telling, int back, List<ClaimRef> claims, String note) throws Exception {
        var head = telling.second(Role.SECTION);
        for (var it : claims) at(telling, back, () -> subsidies.decide(head, newest(it), note));
    }

    /** Draws, and checks what was picked. */
    private Viewer draw(Telling telling, int back, List<ClaimRef> claims) throws Exception {
        var bureau = telling.viewer(Role.SECTION, "");
        if (claims.isEmpty()) return bureau;
        at(telling, back, () -> payouts.draw(bureau, telling.district().seed() + back));
        for (var it : claims)
            if (picked(it)) at(telling, back, () -> subsidies.check(bureau, newest(it), 88, "材料齐全,目录页码有一处涂改"));
        return bureau;
    }

    private @Nullable ClaimRef reviewed(Telling telling, String office, Deque<CaseBrief> cases, int back)
            throws Exception {
        var claimed = claimed(telling, office, cases, back);
        if (claimed == null) return null;
        var points = cases.size() % 3 == 0 ? FAIR : FINE;
        var director = telling.viewer(Role.DIRECTOR, office);
        return at(telling, back - 1, () -> subsidies.review(director, claimed, points, "卷宗齐全,同意申报"));
    }

    private @Nullable ClaimRef claimed(Telling telling, String office, Deque<CaseBrief> cases, int back)
            throws Exception {
        var draft = drafted(telling, office, cases, back);
        if (draft == null) return null;
        return at(telling, back, () -> subsidies.submit(telling.handler(office), draft));
    }

    private @Nullable ClaimRef drafted(Telling telling, String office, Deque<CaseBrief> cases, int back)
            throws Exception {
        var it = cases.poll();
        if (it == null) return null;
        var on = Objects.requireNonNull(it.result().concludedOn());
        var serving = mediators.active(new OfficeId(office), on);
        if (serving.isEmpty()) return null;
        var first = serving.get(it.number().length() % serving.size());
        var second = serving.get((it.number().length() + 1) % serving.size());
        var payees = first.id().equals(second.id()) || cases.size() % 2 == 0
                ? List.of(new Application.Payee(first.id(), 100))
                : List.of(new Application.Payee(first.id(), 60), new Application.Payee(second.id(), 40));
        var addons = tariffs.borneOut(it);
        var form = new Application(it.id(), "PEOPLE", addons, payees, "与以往纠纷无关,系新发生的事由");
        return at(telling, back, () -> subsidies.draft(telling.handler(office), form));
    }

    private boolean picked(ClaimRef ref) {
        return jdbc.sql("select picked from subsidy_claim where id = :id")
                .param("id", ref.id().id())
                .query(Boolean.class)
                .single();
    }

    private ClaimRef newest(ClaimRef ref) {
        var version = jdbc.sql("select version from subsidy_claim where id = :id")
                .param("id", ref.id().id())
                .query(Integer.class)
                .single();
        return new ClaimRef(ref.id(), version);
    }

    private static <T> T at(Telling telling, int daysBack, Callable<T> work) throws Exception {
        return WorldClock.at(telling.now().minus(daysBack, ChronoUnit.DAYS), work);
    }
}
