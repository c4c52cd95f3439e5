package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Status;
import java.time.LocalDate;
import java.util.UUID;

/** 相关案件 — another case of the same two sides. */
public record CaseLink(UUID id, String number, Status status, LocalDate registeredOn) {
    public String path() {
        return "/mediation/cases/" + id;
    }
}
