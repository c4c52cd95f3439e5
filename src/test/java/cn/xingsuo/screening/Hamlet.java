package cn.xingsuo.screening;

import cn.xingsuo.office.Ground;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试验小镇 — an office of one town with one village, which a test makes for itself. */
public record Hamlet(OfficeId office) {
    public static Hamlet founded(String code, String name, Offices offices, JdbcClient jdbc) {
        return new Hamlet(Ground.founded(code, name, List.of("201火炬村"), offices, jdbc));
    }

    public Viewer officer() {
        return viewer("lin", Role.OFFICER);
    }

    public Viewer viewer(String account, Role role) {
        return new Viewer(account + "." + office, "林晓", role, office.code(), office.code());
    }

    public String village() {
        return office.code() + "201";
    }

    Finding finding(RoundId round, LocalDate on, int people, String names, String... signs) {
        var parties = Arrays.stream(names.split("、"))
                .map(it -> new Particulars(it, null, "13800005678", null))
                .toList();
        var event = new Finding.Event(
                "村口道路改造争议", on, village(), "村口三岔路", "INDIVIDUAL", "NEIGHBOUR", people, "", "双方为道路宽度争执,多次到村委会要求处理");
        var handling = new Finding.Handling(on.plusDays(20), "MEDIATION", "", "林晓");
        return new Finding(office, round, event, parties, handling, Set.of(signs), on);
    }
}
