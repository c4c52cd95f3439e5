package cn.xingsuo.dossier;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.MediationId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 归档期限 — on the docket from the day a case is concluded until its dossier is archived. */
@Component
class ArchiveTerm {
    private static final String TERM = "mediation.archive";
    private final Docket docket;
    private final CaseNames names;

    ArchiveTerm(Docket docket, CaseNames names) {
        this.docket = docket;
        this.names = names;
    }

    void open(CaseRecord file) {
        var outcome = file.ending().outcome();
        if (outcome == null) return;
        var head = file.head();
        var matter = new Matter(
                ref(head.id()),
                head.office(),
                names.discreet(head.id(), head.number() + " " + head.matter()),
                head.id().path() + "/documents");
        docket.open(matter, TERM, outcome.on());
    }

    void met(MediationId id, LocalDate on) {
        docket.met(ref(id), TERM, on);
    }

    void drop(MediationId id) {
        docket.drop(ref(id), TERM, "结案已撤回");
    }

    /** Its own, not the case's: the case is done, and its page counts down nothing more. */
    /** The case is called otherwise from now on. */
    void renamed(CaseRecord file) {
        var head = file.head();
        docket.rename(ref(head.id()), names.discreet(head.id(), head.number() + " " + head.matter()));
    }

    private static String ref(MediationId id) {
        return "dossier/" + id;
    }
}
