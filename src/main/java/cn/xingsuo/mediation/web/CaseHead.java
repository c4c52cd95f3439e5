package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Status;
import java.util.UUID;

/**
 * 案件抬头 — what names a case on every page about it.
 *
 * @param matter e.g. 邻里纠纷
 */
public record CaseHead(
        UUID id,
        int version,
        String number,
        String title,
        Status status,
        String matter,
        String village,
        String office,
        String mediator) {
    public String path() {
        return "/mediation/cases/" + id;
    }
}
