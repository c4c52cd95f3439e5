package cn.xingsuo.network.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.network.BodyState;
import cn.xingsuo.network.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 组织页 — everything about one body, its members as of a day.
 *
 * @param on the day the members are read for
 * @param fault why the elected members are not as the law wants them today; null when they are, or none are needed
 */
public record BodyPage(
        Head head,
        Facts facts,
        List<Member> members,
        List<Version> versions,
        List<Happening> events,
        List<Deadline> deadlines,
        List<Entry> norms,
        Desk desk,
        @Nullable String fault) {
    /** 题头. */
    public record Head(
            String id, String name, String type, BodyState state, String office, int version, boolean elected) {
        public String path() {
            return "/mediation/committees/" + id;
        }

        public String tone() {
            return BodyLine.tone(state);
        }
    }

    /** 基本情况. */
    public record Facts(
            String setUpBy,
            LocalDate setUpOn,
            @Nullable String filing,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate courtOn,
            @Nullable LocalDate closedOn,
            @Nullable String place,
            Contact contact,
            Set<String> norms) {}

    /** 联系方式. */
    public record Contact(String address, String phone, String seal) {}

    /** 在任的人. */
    public record Member(
            String id,
            String name,
            boolean woman,
            String post,
            boolean fullTime,
            LocalDate since,
            @Nullable LocalDate until) {}

    /** 一届. */
    public record Version(
            String kind,
            LocalDate since,
            @Nullable LocalDate until,
            LocalDate termEnds,
            String manner,
            String reason,
            int members) {}

    /** 一事. */
    public record Happening(LocalDate on, String kind, String note, String account) {}

    /** 页面条件 — who looks, and at which day. */
    public record Desk(boolean writes, boolean approves, LocalDate on, LocalDate today) {}

    public boolean stands() {
        return head.state() != BodyState.CLOSED;
    }
}
