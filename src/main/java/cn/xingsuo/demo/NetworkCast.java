package cn.xingsuo.demo;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.Election.Post;
import cn.xingsuo.network.Election.Seat;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.network.NewMediator;
import cn.xingsuo.network.NewMediator.Background;
import cn.xingsuo.network.NewMediator.Skills;
import cn.xingsuo.network.NewMediator.Standing;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 调解员演员表 — invents the people of the network and enters them on the register of mediators. */
@Component
class NetworkCast {
    private static final LocalDate BORN = LocalDate.of(1860, 1, 1);
    private static final int PHONES = 8_000_000;
    private static final List<String> GRADES = List.of("NONE", "ONE", "TWO", "THREE", "FOUR");
    private static final List<String> SKILLS = List.of("NEIGHBOUR", "FAMILY", "LAND", "LABOUR", "TRAFFIC", "CONTRACT");
    private static final List<String> SCHOOLS = List.of("SENIOR", "COLLEGE", "COLLEGE", "BACHELOR", "JUNIOR");
    private final Mediators mediators;

    NetworkCast(Mediators mediators) {
        this.mediators = mediators;
    }

    /** 一批人 — who is invented next, and out of what. */
    static final class Troupe {
        private final Stories stories = Stories.read();
        private final Random random;
        private int next;
        private int papers;

        Troupe(long seed) {
            random = new Random(seed);
        }

        /** The next number of a filing. */
        int paper() {
            return ++papers;
        }
    }

    /** A director, a deputy who is a woman and a member, entered but not yet elected. */
    List<Seat> three(Troupe troupe, Viewer officer, LocalDate since, boolean fullTime) {
        var seats = new ArrayList<Seat>();
        for (var post : Post.values()) {
            var woman = post == Post.DEPUTY || troupe.random.nextInt(4) == 0;
            var grade = post == Post.DIRECTOR ? "FOUR" : GRADES.get(troupe.random.nextInt(GRADES.size()));
            var standing = new Standing(fullTime && post != Post.DEPUTY, grade, certificate(troupe, since));
            seats.add(new Seat(enter(troupe, officer, new Role(woman, standing, since, null, "")), post));
        }
        return seats;
    }

    /** Somebody who is engaged by a body; those who sign in themselves have an account. */
    MediatorId engaged(Troupe troupe, Viewer officer, BodyId body, LocalDate since, String account) {
        var standing = new Standing(true, "FOUR", certificate(troupe, since));
        return enter(troupe, officer, new Role(true, standing, since, body, account));
    }

    private record Role(
            boolean woman,
            Standing standing,
            LocalDate since,
            @Nullable BodyId body,
            String account) {}

    private MediatorId enter(Troupe troupe, Viewer officer, Role role) {
        var n = troupe.next++;
        var random = troupe.random;
        var born = BORN.plusDays(n * 7L);
        var number = Fictional.idNumber("330411", born, n % 500 * 2 + (role.woman() ? 0 : 1));
        var person = new Particulars(troupe.stories.name(random), number, Fictional.phone(PHONES + n), null);
        var school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
        var party = random.nextInt(3) == 0 ? "PARTY" : "MASSES";
        var background =
                new Background(role.woman(), 1952 + random.nextInt(40), "汉族", school, party, random.nextInt(15) == 0);
        var skills = new Skills(
                Set.of(SKILLS.get(n % SKILLS.size()), SKILLS.get((n + 1 + n % 3) % SKILLS.size())),
                Set.of("MANDARIN", "DIALECT"),
                role.account());
        var office = new OfficeId(String.valueOf(officer.office()));
        return mediators.register(
                officer,
                new NewMediator(office, person, background, role.standing(), skills, role.body(), role.since()));
    }

    private static String certificate(Troupe troupe, LocalDate since) {
        return "浙嘉秀调%d%04d".formatted(since.getYear(), troupe.next + 1);
    }
}
