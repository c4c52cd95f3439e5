package cn.xingsuo.rating;

import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Standard;

/** 评分 — the pure function from a standard and a sheet of readings to an explained score. */
public final class Scorer {
    private Scorer() {}

    /** Scores the sheet. Touches nothing, remembers nothing: same input, same score. */
    public static Score score(Standard standard, OfficeClass officeClass, Sheet sheet) {
        throw new UnsupportedOperationException(standard.id() + officeClass + sheet.on());
    }
}
