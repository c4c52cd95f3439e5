package cn.xingsuo.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试验辖区 — divisions from the province down to the villages of one town, and the office that covers them, for one test. */
public final class Ground {
    public static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    /** Digits of the divisions above a town. */
    private static final int PROVINCE = 2;

    private static final int CITY = 4;
    private static final int DISTRICT = 6;
    private static final int NUMBER = 3;

    private Ground() {}

    /**
     * @param code of the office and its town
     * @param name of both, e.g. 竹溪
     * @param villages number and name, e.g. {@code 201火炬村}
     */
    public static OfficeId founded(String code, String name, List<String> villages, Offices offices, JdbcClient jdbc) {
        var city = code.substring(0, CITY);
        var district = code.substring(0, DISTRICT);
        division(jdbc, code.substring(0, PROVINCE), "PROVINCE", null, "试验省");
        division(jdbc, city, "CITY", code.substring(0, PROVINCE), "试验市");
        division(jdbc, district, "DISTRICT", city, "试验区");
        division(jdbc, code, "TOWN", district, name + "镇");
        for (var village : villages)
            division(jdbc, code + village.substring(0, NUMBER), "VILLAGE", code, village.substring(NUMBER));
        var office = new OfficeId(code);
        if (offices.find(office).isEmpty())
            offices.establish(
                    new NewOffice(office, name + "司法所", OfficeClass.MEDIUM, null, null, LONG_AGO, List.of(code)));
        return office;
    }

    /** One division, if it is not there already. */
    public static void division(JdbcClient jdbc, String code, String level, @Nullable String parent, String name) {
        jdbc.sql("""
                        insert into division (code, level, parent_code, name, kind, search, initials, valid_since)
                        values (:code, :level, :parent, :name, :kind, :name, :initials, :since) on conflict do nothing
                        """)
                .param("code", code)
                .param("level", level)
                .param("parent", parent)
                .param("name", name)
                .param("kind", level.equals("VILLAGE") ? kind(name) : null)
                .param("initials", Pinyin.initials(name))
                .param("since", LONG_AGO)
                .update();
    }

    private static String kind(String name) {
        if (name.endsWith("村")) return "VILLAGE";
        return name.endsWith("社区") ? "COMMUNITY" : "OTHER";
    }
}
