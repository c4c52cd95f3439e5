package cn.xingsuo.dossier.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;

/** 卷宗权限 — what the viewer may do with a dossier. */
public record DossierDesk(boolean writes, boolean directs) {
    static DossierDesk of(Viewer viewer) {
        return new DossierDesk(viewer.may(Act.EDIT_CASES), viewer.may(Act.DIRECT_CASES));
    }
}
