package cn.xingsuo.mediation;

import cn.xingsuo.web.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 案件附页 — how another room puts its own pages about a case beside the workspace: papers, hand-overs, subsidy. */
public interface CaseAnnexes {
    /**
     * 附页.
     *
     * @param title Chinese, a key of the English catalogue
     * @param count how much is there; null when it is not counted
     */
    record Annex(String title, String path, @Nullable Integer count) {}

    /** The pages this viewer may open; asked only for cases he may see. */
    List<Annex> of(MediationId id, Viewer viewer);
}
