package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.office.Ground;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
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

    public static Parish founded(String code, Offices offices, JdbcClient jdbc) {
        return new Parish(Ground.founded(code, "竹溪", List.of("201火炬村", "202桃园村"), offices, jdbc));
    }

    public Viewer officer() {
        return viewer("wang." + office, Role.OFFICER);
    }

    public Viewer director() {
        return viewer("director." + office, Role.DIRECTOR);
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
}
