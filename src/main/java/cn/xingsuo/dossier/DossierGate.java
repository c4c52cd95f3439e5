package cn.xingsuo.dossier;

import cn.xingsuo.archive.Owner;
import cn.xingsuo.archive.OwnerGate;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Viewer;
import org.springframework.stereotype.Component;

/** 卷宗把关 — who may not see a case does not see its scans either. */
@Component
class DossierGate implements OwnerGate {
    private final CaseRecords cases;

    DossierGate(CaseRecords cases) {
        this.cases = cases;
    }

    @Override
    public String room() {
        return "dossier";
    }

    @Override
    public boolean admits(Viewer viewer, Owner owner) {
        return cases.visible(viewer, MediationId.of(owner.id()));
    }
}
