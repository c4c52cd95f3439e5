package cn.xingsuo.network;

import cn.xingsuo.network.Election.Kind;
import cn.xingsuo.network.Election.Post;
import cn.xingsuo.network.Election.Seat;
import cn.xingsuo.network.NewBody.Contact;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.network.NewMediator.Background;
import cn.xingsuo.network.NewMediator.Skills;
import cn.xingsuo.network.NewMediator.Standing;
import cn.xingsuo.office.Ground;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试验镇 — an office with two villages, one community and one virtual village, and the forms its officers fill in. */
record Township(OfficeId office) {
    static final LocalDate SET_UP = LocalDate.of(2016, 3, 1);
    private static final int DAYS = 20_000;
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static Township founded(String code, Offices offices, JdbcClient jdbc) {
        var villages = List.of("001湖滨社区", "201荷花村", "202建林村", "498工业园区");
        return new Township(Ground.founded(code, "梅里", villages, offices, jdbc));
    }

    Viewer officer() {
        return new Viewer("zhou." + office, "周莉", Role.OFFICER, office.code(), office.code());
    }

    Viewer section() {
        var district = office.code().substring(0, 6);
        return new Viewer("section." + district, "基层科", Role.SECTION, district, null);
    }

    String village(int n) {
        return office.code() + List.of("201", "202", "001").get(n);
    }

    NewBody villageCommittee(int n) {
        var names = List.of("荷花村", "建林村", "湖滨社区");
        return new NewBody(
                office,
                n == 2 ? "0102" : "0101",
                "梅里镇" + names.get(n) + "人民调解委员会",
                new Place(village(n), null, null),
                names.get(n) + "村民委员会",
                SET_UP,
                Contact.NONE);
    }

    NewBody body(String type, String name, Place place) {
        return new NewBody(office, type, name, place, "梅里镇人民政府", SET_UP, Contact.NONE);
    }

    NewMediator person(String name, boolean woman, @Nullable BodyId engagedBy) {
        return person(name, woman, idNumber(PEOPLE.incrementAndGet()), engagedBy);
    }

    NewMediator person(String name, boolean woman, String idNumber, @Nullable BodyId engagedBy) {
        return new NewMediator(
                office,
                new Particulars(name, idNumber, "13800001234", null),
                new Background(woman, null, "汉族", "COLLEGE", "MASSES", false),
                new Standing(true, "FOUR", ""),
                new Skills(Set.of("NEIGHBOUR"), Set.of("DIALECT"), ""),
                engagedBy,
                SET_UP);
    }

    /** Three people of the office: a director, a woman and one more. */
    List<Seat> three(Mediators mediators) {
        var seats = new ArrayList<Seat>();
        for (var post : List.of(Post.DIRECTOR, Post.DEPUTY, Post.MEMBER)) {
            var form = person("委员" + PEOPLE.get(), post == Post.DEPUTY, null);
            seats.add(new Seat(mediators.register(officer(), form), post));
        }
        return seats;
    }

    static Election election(LocalDate on, List<Seat> seats) {
        return new Election(Kind.ELECTION, "VILLAGERS", on, seats, "");
    }

    static String idNumber(int n) {
        var born = LocalDate.of(1900, 1, 1).plusDays(n % DAYS);
        var body = "110105" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(n / DAYS);
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (body.charAt(i) - '0');
        return body + "10X98765432".charAt(sum % 11);
    }
}
