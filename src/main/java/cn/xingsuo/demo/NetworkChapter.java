package cn.xingsuo.demo;

import static cn.xingsuo.demo.NetworkScene.on;

import cn.xingsuo.demo.NetworkTeller.Told;
import cn.xingsuo.network.Application;
import cn.xingsuo.network.Funds;
import cn.xingsuo.network.Grant;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.MediatorRef;
import cn.xingsuo.network.Records;
import cn.xingsuo.network.Records.Line;
import cn.xingsuo.network.Review;
import cn.xingsuo.network.Review.Verdict;
import cn.xingsuo.network.StudioRef;
import cn.xingsuo.network.Studios;
import cn.xingsuo.network.Trainings;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 网络一章 — the bodies, mediators, studios, training and funds of every office. */
@Component
@Order(20)
class NetworkChapter implements Chapter {
    private static final int YEARS_OF_FUNDS = 2;
    private static final LocalDate BEGIN = LocalDate.of(2011, 3, 1);
    private final NetworkTeller teller;
    private final NetworkCast cast;
    private final Trainings trainings;
    private final Records records;
    private final Funds funds;
    private final Studios studios;

    NetworkChapter(
            NetworkTeller teller,
            NetworkCast cast,
            Trainings trainings,
            Records records,
            Funds funds,
            Studios studios) {
        this.teller = teller;
        this.cast = cast;
        this.trainings = trainings;
        this.records = records;
        this.funds = funds;
        this.studios = studios;
    }

    @Override
    public String title() {
        return "网络 network  ";
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var plot = NetworkPlot.read();
        var today = LocalDate.ofInstant(telling.now(), WorldClock.CHINA);
        var troupe = new NetworkCast.Troupe(telling.district().seed());
        var told = new HashMap<String, Told>();
        for (var office : plot.offices()) {
            var scene = new NetworkScene(telling, plot, office, troupe, today);
            var here = teller.tell(scene);
            told.put(scene.place().code(), here);
            account(scene, here);
            train(scene, here);
            record(scene, here);
            for (int years = 0; years < YEARS_OF_FUNDS; years++) fund(scene, here, years);
        }
        for (var brand : plot.studios()) {
            var here = told.get(brand.office());
            if (here != null) studio(telling, brand, here, today);
        }
    }

    /** The mediator of the office who signs in, if it has one. */
    private void account(NetworkScene scene, Told told) {
        var handler = scene.telling().handler(scene.place().code());
        if (handler.role() == Role.MEDIATOR)
            cast.engaged(scene.troupe(), scene.officer(), told.town().id(), BEGIN, handler.account());
    }

    private void train(NetworkScene scene, Told told) throws Exception {
        var lessons = scene.plot().trainings();
        for (int i = 0; i < lessons.size(); i++) {
            var lesson = lessons.get(i);
            var on = scene.today().minusDays(60L + i * 120L);
            var session = new Trainings.Session(
                    scene.office(),
                    lesson.title(),
                    on,
                    BigDecimal.valueOf(lesson.hours()),
                    scene.plot().bureau());
            var attended = Set.copyOf(told.people().subList(0, 2 + i % 2));
            on(on, () -> trainings.record(scene.officer(), session, attended));
        }
    }

    /** One is commended, one is compensated, and one was once criticised and corrected. */
    private void record(NetworkScene scene, Told told) {
        var day = scene.today().minusDays(100);
        commend(scene, told.people().getFirst(), day);
        var compensated = new Line("LOST_WORK", "", day.minusDays(10), new BigDecimal("600.00"), "上年度调解误工补贴");
        records.relieve(scene.officer(), new MediatorRef(told.people().get(1), 0), compensated);
        var last = new MediatorRef(told.people().get(2), 0);
        records.discipline(scene.officer(), last, new Line("CRITICISM", "PARTIAL", day, null, "调解中言语有失公允,经核实"));
    }

    private void commend(NetworkScene scene, MediatorId who, LocalDate on) {
        records.commend(scene.officer(), new MediatorRef(who, 0), new Line("COUNTY", "", on, null, "年度优秀人民调解员"));
    }

    /** What arrived so many years ago; the sums grow a little from office to office. */
    private void fund(NetworkScene scene, Told told, int years) throws Exception {
        for (var money : scene.plot().funds()) {
            var on = scene.today().minusYears(years).minusDays(money.days());
            var number = money.number().formatted(on.getYear(), scene.troupe().paper());
            var amount = BigDecimal.valueOf(money.yuan() + scene.place().firms().size() * 500L);
            var body = money.town() ? told.town().id() : null;
            var grant = new Grant(money.kind(), body, on, amount, money.payer(), number);
            on(on, () -> funds.record(scene.officer(), scene.office(), grant));
        }
    }

    private void studio(Telling telling, NetworkPlot.Brand brand, Told told, LocalDate today) throws Exception {
        var officer = telling.viewer(Role.OFFICER, brand.office());
        var section = telling.viewer(Role.SECTION, brand.office());
        var applied = today.minusYears(brand.years()).minusDays(80);
        var form = new Application(
                told.town().id(), told.people().getFirst(), brand.title(), "司法所一楼调解室", 2, 26, 9, applied);
        var ref = on(applied, () -> studios.apply(officer, form));
        if (brand.end().equals("APPLIED")) return;
        var visit = applied.plusDays(15);
        var visited = on(visit, () -> studios.visit(section, ref, visit, "场所、制度、人员齐全,群众口碑好"));
        if (brand.end().equals("VISITED")) return;
        var naming = applied.plusDays(30);
        review(brand, section, naming, on(naming, () -> studios.name(section, visited, naming, brand.plaque())));
    }

    private void review(NetworkPlot.Brand brand, Viewer section, LocalDate naming, StudioRef named) throws Exception {
        var ref = named;
        for (int year = 1; year <= brand.years(); year++) {
            var last = year == brand.years();
            var verdict = last && !brand.end().equals("NAMED") ? Verdict.valueOf(brand.end()) : Verdict.KEPT;
            var note = verdict == Verdict.KEPT ? "案件量和成功率达标" : "案件偏少,制度落实不到位";
            var day = naming.plusYears(year);
            var before = ref;
            ref = on(day, () -> studios.review(section, before, new Review(verdict, day, note)));
        }
    }
}
