package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试验司法所 — an office of one town with two villages, which a test makes for itself, and the forms its officers fill in. */
public record Parish(OfficeId office) {
    public static final Consent BOTH = new Consent(true, true, Consent.Form.WRITTEN);
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    public static Parish founded(String code, Offices offices, JdbcClient jdbc) {
        var district = code.substring(0, 6);
        division(jdbc, district.substring(0, 2), "PROVINCE", null, "试验省");
        division(jdbc, district.substring(0, 4), "CITY", district.substring(0, 2), "试验市");
        division(jdbc, district, "DISTRICT", district.substring(0, 4), "试验区");
        division(jdbc, code, "TOWN", district, "竹溪镇");
        division(jdbc, code + "201", "VILLAGE", code, "火炬村");
        division(jdbc, code + "202", "VILLAGE", code, "桃园村");
        var office = new OfficeId(code);
        if (offices.find(office).isEmpty())
            offices.establish(new NewOffice(office, "竹溪司法所", OfficeClass.MEDIUM, null, null, LONG_AGO, List.of(code)));
        return new Parish(office);
    }

    public Viewer officer() {
        return viewer("wang." + office, Role.OFFICER);
    }

    public Viewer viewer(String account, Role role) {
        return new Viewer(account, "王静", role, office.code(), office.code());
    }

    public String village() {
        return office.code() + "201";
    }

    public Registration form(LocalDate on) {
        return form("张三丰", "李四光", on, BOTH);
    }

    public Registration form(String applicant, String respondent, LocalDate on, Consent consent) {
        return form(applicant, respondent, dispute("NEIGHBOUR", "对方新建围墙致院内积水,要求恢复排水"), on, consent);
    }

    public Registration form(String applicant, String respondent, Dispute dispute, LocalDate on, Consent consent) {
        var parties = List.of(
                new NewParty(Side.APPLICANT, new Particulars(applicant, null, "13800001234", null)),
                new NewParty(Side.RESPONDENT, new Particulars(respondent, null, null, null)));
        var officer = officer();
        return new Registration(
                office, dispute, parties, consent, new Registration.Mediator(officer.account(), officer.name()), on);
    }

    public Dispute dispute(String category, String story, String... risks) {
        return new Dispute(village(), category, "APPLICATION", "ORDINARY", false, story, Set.of(risks));
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
