package cn.xingsuo.screening;

import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
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
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    public static Hamlet founded(String code, String name, Offices offices, JdbcClient jdbc) {
        var district = code.substring(0, 6);
        division(jdbc, district.substring(0, 2), "PROVINCE", null, "试验省");
        division(jdbc, district.substring(0, 4), "CITY", district.substring(0, 2), "试验市");
        division(jdbc, district, "DISTRICT", district.substring(0, 4), "试验区");
        division(jdbc, code, "TOWN", district, name + "镇");
        division(jdbc, code + "201", "VILLAGE", code, "火炬村");
        var office = new OfficeId(code);
        if (offices.find(office).isEmpty())
            offices.establish(
                    new NewOffice(office, name + "司法所", OfficeClass.MEDIUM, null, null, LONG_AGO, List.of(code)));
        return new Hamlet(office);
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

    private static void division(JdbcClient jdbc, String code, String level, String parent, String name) {
        jdbc.sql("""
                        insert into division (code, level, parent_code, name, search, initials, valid_since)
                        values (:code, :level, :parent, :name, :name, :initials, :since) on conflict do nothing
                        """)
                .param("code", code)
                .param("level", level)
                .param("parent", parent)
                .param("name", name)
                .param("initials", Pinyin.initials(name))
                .param("since", LONG_AGO)
                .update();
    }
}
