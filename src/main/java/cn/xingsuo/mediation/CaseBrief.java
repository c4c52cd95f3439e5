package cn.xingsuo.mediation;

import cn.xingsuo.network.MediatorId;
import cn.xingsuo.office.OfficeId;
import java.util.List;

/**
 * 案件简况 — what another room needs to know of a case.
 *
 * @param category code in {@code mediation-category}
 * @param difficulty code in {@code mediation-difficulty}
 * @param mediators who mediated it last, without those who stepped back
 */
public record CaseBrief(
        MediationId id,
        OfficeId office,
        String number,
        String title,
        String category,
        String difficulty,
        Status status,
        Result result,
        List<MediatorId> mediators) {}
