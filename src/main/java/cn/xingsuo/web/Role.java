package cn.xingsuo.web;

import static cn.xingsuo.web.Act.*;

import java.util.EnumSet;
import java.util.Set;

/** 角色 — what kind of work an account does, and the acts that come with it. The scope says where. */
public enum Role {
    /** 局长 district leader. */
    LEADER(
            "局长",
            READ_OFFICES,
            READ_FIGURES,
            READ_RATING,
            READ_STANDARDS,
            READ_STAFF,
            READ_CASES,
            READ_BODIES,
            READ_SUBSIDY,
            READ_REPORTS,
            READ_LAW,
            USE_API),
    /** 基层科 section staff. */
    SECTION(
            "基层科",
            READ_OFFICES,
            EDIT_OFFICES,
            READ_FIGURES,
            READ_RATING,
            FREEZE_RATING,
            RECORD_INCIDENTS,
            READ_STANDARDS,
            READ_STAFF,
            EDIT_STAFF,
            READ_CASES,
            READ_BODIES,
            EDIT_BODIES,
            APPROVE_BODIES,
            READ_SUBSIDY,
            DECIDE_SUBSIDY,
            READ_REPORTS,
            APPROVE_REPORTS,
            REVIEW_DOUBTS,
            READ_LAW,
            REVEAL,
            USE_API),
    /** 所长 director. */
    DIRECTOR(
            "所长",
            READ_OFFICES,
            READ_FIGURES,
            READ_RATING,
            READ_STANDARDS,
            READ_STAFF,
            EDIT_STAFF,
            READ_CASES,
            DIRECT_CASES,
            IMPORT_LEDGER,
            READ_BODIES,
            EDIT_BODIES,
            READ_SUBSIDY,
            CLAIM_SUBSIDY,
            REVIEW_SUBSIDY,
            READ_REPORTS,
            SUBMIT_REPORTS,
            EDIT_CASES,
            READ_LAW,
            SEE_TODAY,
            REVEAL,
            USE_API),
    /** 司法助理员 officer. */
    OFFICER(
            "司法助理员",
            READ_OFFICES,
            READ_FIGURES,
            READ_RATING,
            READ_STANDARDS,
            READ_STAFF,
            READ_CASES,
            IMPORT_LEDGER,
            READ_BODIES,
            EDIT_BODIES,
            READ_SUBSIDY,
            CLAIM_SUBSIDY,
            READ_REPORTS,
            SUBMIT_REPORTS,
            EDIT_CASES,
            READ_LAW,
            SEE_TODAY,
            REVEAL,
            USE_API),
    /** 人民调解员 mediator. */
    MEDIATOR(
            "人民调解员",
            READ_OFFICES,
            READ_CASES,
            READ_BODIES,
            READ_REPORTS,
            READ_SUBSIDY,
            CLAIM_SUBSIDY,
            EDIT_CASES,
            READ_LAW,
            SEE_TODAY,
            REVEAL,
            USE_API),
    /** 上级查看 read-only viewer of a province or city: figures and frozen results, no case content. */
    OVERSEER("上级查看", READ_OFFICES, READ_FIGURES, READ_REPORTS, READ_RATING, READ_STANDARDS, READ_LAW, USE_API),
    /** 系统管理员: organisations, accounts, parameters, imports; no roles, no logs, no case content. */
    SYSTEM_ADMIN("系统管理员", READ_OFFICES, EDIT_OFFICES, IMPORT_DIVISIONS, IMPORT_CALENDAR, MANAGE_ACCOUNTS, SEE_JOBS),
    /** 安全管理员: roles, grants, sessions, tokens of others; no accounts, no logs, no case content. */
    SECURITY_ADMIN("安全管理员", READ_OFFICES, MANAGE_GRANTS),
    /** 审计管理员: reads the trail; changes nothing, no case content. */
    AUDITOR("审计管理员", READ_OFFICES, READ_TRAIL);

    private final String title;
    private final Set<Act> acts;

    Role(String title, Act... acts) {
        this.title = title;
        this.acts = EnumSet.of(HOME, acts);
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }

    /** Whether this is one of the three mutually exclusive administrators (三员). */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
