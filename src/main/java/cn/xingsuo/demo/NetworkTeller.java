package cn.xingsuo.demo;

import static cn.xingsuo.demo.NetworkScene.on;

import cn.xingsuo.law.Terms;
import cn.xingsuo.network.Bodies;
import cn.xingsuo.network.BodyRef;
import cn.xingsuo.network.Coverage;
import cn.xingsuo.network.Election;
import cn.xingsuo.network.Elections;
import cn.xingsuo.network.Filing;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.NewBody;
import cn.xingsuo.network.NewBody.Contact;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.office.Divisions;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 网络讲述 — tells the bodies of one office: villages, towns, enterprises, trades and the rooms at the police stations. */
@Component
class NetworkTeller {
    private static final LocalDate BEGIN = LocalDate.of(2011, 3, 1);
    private final Bodies bodies;
    private final Elections elections;
    private final Coverage coverage;
    private final NetworkCast cast;
    private final Divisions divisions;
    private final Terms terms;

    NetworkTeller(
            Bodies bodies, Elections elections, Coverage coverage, NetworkCast cast, Divisions divisions, Terms terms) {
        this.bodies = bodies;
        this.elections = elections;
        this.coverage = coverage;
        this.cast = cast;
        this.divisions = divisions;
        this.terms = terms;
    }

    /**
     * 已讲述 — what later parts of the chapter build on.
     *
     * @param town the committee of the office's first town
     * @param people everybody elected there, the director first
     */
    record Told(BodyRef town, List<MediatorId> people) {}

    Told tell(NetworkScene scene) throws Exception {
        villages(scene);
        var told = towns(scene);
        for (var name : scene.place().stations()) {
            var station = coverage.station(scene.officer(), scene.office(), name, BEGIN);
            var room = "驻" + name + "人民调解室";
            var since = BEGIN.plusYears(1);
            var ref = adopt(scene, new Founding("0501", room, new Place(null, null, station), name, since));
            on(since, () -> cast.engaged(scene.troupe(), scene.officer(), ref.id(), since, ""));
        }
        for (var firm : scene.place().firms()) firm(scene, firm);
        for (var it : scene.place().trades())
            elect(
                    scene,
                    adopt(scene, new Founding(it.type(), it.name(), Place.NONE, it.by(), it.since())),
                    "FOUNDER",
                    1);
        return told;
    }

    private record Founding(String type, String name, Place place, String by, LocalDate on) {}

    private void villages(NetworkScene scene) throws Exception {
        var codes = scene.telling().villagesOf(scene.place().code());
        var names = divisions.names(codes);
        var n = 0;
        for (var code : codes) {
            n++;
            if (scene.plot().uncovered().contains(code)) continue;
            var name = names.getOrDefault(code, code);
            var community = name.endsWith("社区");
            var ref = adopt(
                    scene,
                    new Founding(
                            community ? "0102" : "0101",
                            name + "人民调解委员会",
                            new Place(code, null, null),
                            name + (community ? "居民委员会" : "村民委员会"),
                            BEGIN.plusDays(n)));
            var next = elect(scene, ref, community ? "RESIDENTS" : "VILLAGERS", n);
            if (scene.plot().correcting().contains(code))
                bodies.correct(
                        scene.section(),
                        next,
                        scene.today().minusDays(40),
                        String.join(";", scene.plot().grounds()));
        }
    }

    private Told towns(NetworkScene scene) throws Exception {
        Told first = null;
        var towns = towns(scene.telling(), scene.place().code());
        for (var town : towns.entrySet()) {
            var street = town.getValue().endsWith("街道");
            var founding = new Founding(
                    street ? "0202" : "0201",
                    town.getValue() + "人民调解委员会",
                    Place.NONE,
                    town.getValue() + (street ? "办事处" : "人民政府"),
                    BEGIN);
            var ref = adopt(scene, founding);
            var seats = on(BEGIN, () -> cast.three(scene.troupe(), scene.officer(), BEGIN, true));
            var elected = terms(scene, ref, seats);
            describe(scene, elected, town.getKey().substring(6), town.getValue());
            if (first == null)
                first = new Told(
                        new BodyRef(ref.id(), 0),
                        seats.stream().map(Election.Seat::mediator).toList());
        }
        if (first == null)
            throw new IllegalStateException("no town in " + scene.place().code());
        return first;
    }

    private void describe(NetworkScene scene, BodyRef ref, String number, String town) {
        var norms = Set.of("NAME", "SEAL", "SIGN", "PROCEDURE", "RULES", "PAPERS");
        var contact = new Contact(town + "司法所一楼", "0573-83710" + number, "3304110" + number);
        var described = bodies.describe(scene.officer(), ref, contact, norms);
        bodies.notifyCourt(scene.section(), described, BEGIN.plusDays(30), "秀司通〔2011〕" + number + "号");
    }

    /** The same people term after term, up to the one that runs today. */
    private BodyRef terms(NetworkScene scene, BodyRef ref, List<Election.Seat> seats) throws Exception {
        var next = ref;
        var length =
                Period.between(BEGIN, terms.due("body.term-of-office", BEGIN).due());
        for (var day = BEGIN;
                !day.isAfter(scene.today());
                day = day.plus(length).minusDays(12)) {
            var before = next;
            var election = new Election(Election.Kind.ELECTION, "FOUNDER", day, seats, "");
            next = on(day, () -> elections.elect(scene.officer(), before, election));
        }
        return next;
    }

    private Map<String, String> towns(Telling telling, String office) {
        var codes = telling.district().offices().stream()
                .filter(it -> it.code().equals(office))
                .flatMap(it -> it.towns().stream())
                .toList();
        return new TreeMap<>(divisions.names(codes));
    }

    private void firm(NetworkScene scene, NetworkPlot.Firm it) throws Exception {
        var id = coverage.enterprise(scene.officer(), scene.office(), it.name(), BEGIN, it.workers());
        if (!it.body()) return;
        var founding = new Founding(
                "0300",
                it.name().replaceFirst("有限公司$", "") + "人民调解委员会",
                new Place(null, id, null),
                it.name(),
                BEGIN.plusYears(2));
        elect(scene, adopt(scene, founding), "WORKERS", 3);
    }

    private BodyRef adopt(NetworkScene scene, Founding it) throws Exception {
        var body = new NewBody(scene.office(), it.type(), it.name(), it.place(), it.by(), it.on(), Contact.NONE);
        var number = "秀司调备〔%d〕%d号".formatted(it.on().getYear(), scene.troupe().paper());
        var filed = it.on().plusDays(15);
        return on(filed, () -> bodies.adopt(scene.section(), body, new Filing(number, filed)));
    }

    /** Elected at some time in the last three years, so that most terms are running and a few are about to end. */
    private BodyRef elect(NetworkScene scene, BodyRef ref, String manner, int n) throws Exception {
        var day = scene.today().minusDays(30L + n * 37L % 1050);
        return on(day, () -> {
            var seats = cast.three(scene.troupe(), scene.officer(), day, false);
            var election = new Election(Election.Kind.ELECTION, manner, day, seats, "");
            return elections.elect(scene.officer(), ref, election);
        });
    }
}
