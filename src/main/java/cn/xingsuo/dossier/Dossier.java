package cn.xingsuo.dossier;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 卷宗 — the dossier of one case: how complete it is and whether it was archived.
 *
 * @param version how often it was decided on
 */
public record Dossier(
        MediationId mediation,
        OfficeId office,
        int version,
        DossierState state,
        Count count,
        String returnedWhy,
        Filing filing) {
    /** 完整程度. */
    public record Count(int required, int present) {
        public boolean complete() {
            return present == required;
        }
    }

    /**
     * 归档.
     *
     * @param number empty until a number was given; kept when the dossier is opened again
     * @param onPaper bound and kept on paper, registered afterwards
     */
    public record Filing(
            String number,
            String retention,
            @Nullable Integer pages,
            boolean onPaper,
            String place,
            @Nullable LocalDate on,
            @Nullable String by) {
        static final Filing NONE = new Filing("", "", null, false, "", null, null);
    }

    static Dossier fresh(MediationId mediation, OfficeId office, Count count) {
        return new Dossier(mediation, office, 0, DossierState.OPEN, count, "", Filing.NONE);
    }

    public boolean archived() {
        return state == DossierState.ARCHIVED;
    }
}
